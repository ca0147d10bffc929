"""A StatusNotifierWatcher as a desktop has one, without the desktop.

watch            owns the name, and prints a line for each icon that registers: its bus name and object path
menu NAME PATH   prints the icon's tip and its whole menu as JSON
click NAME PATH ID
"""
import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

WATCHER = 'org.kde.StatusNotifierWatcher'
ITEM = 'org.kde.StatusNotifierItem'
MENU = 'com.canonical.dbusmenu'


class Watcher(dbus.service.Object):
    def __init__(self, bus):
        super().__init__(dbus.service.BusName(WATCHER, bus), '/StatusNotifierWatcher')
        self.items = []

    @dbus.service.method(WATCHER, in_signature='s', sender_keyword='sender')
    def RegisterStatusNotifierItem(self, service, sender=None):
        path = service if service.startswith('/') else '/StatusNotifierItem'
        name = sender if service.startswith('/') else service
        self.items.append(name + path)
        print(name, path, flush=True)

    @dbus.service.method(WATCHER, in_signature='s')
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature='ss', out_signature='v')
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature='s', out_signature='a{sv}')
    def GetAll(self, interface):
        return {
            'IsStatusNotifierHostRegistered': True,
            'ProtocolVersion': dbus.Int32(0),
            'RegisteredStatusNotifierItems': dbus.Array(self.items, signature='s'),
        }

    @dbus.service.signal(WATCHER)
    def StatusNotifierHostRegistered(self):
        pass


def plain(entry):
    number, properties, children = entry
    return {
        'id': int(number),
        'label': str(properties.get('label', '')),
        'enabled': bool(properties.get('enabled', True)),
        'children': [plain(child) for child in children],
    }


def menu_of(bus, name, path):
    properties = dbus.Interface(bus.get_object(name, path), dbus.PROPERTIES_IFACE)
    return dbus.Interface(bus.get_object(name, properties.Get(ITEM, 'Menu')), MENU), properties


def main(what, *rest):
    DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    if what == 'watch':
        watcher = Watcher(bus)
        watcher.StatusNotifierHostRegistered()
        print('ready', flush=True)
        GLib.MainLoop().run()
        return
    menu, properties = menu_of(bus, rest[0], rest[1])
    if what == 'click':
        menu.Event(int(rest[2]), 'clicked', dbus.Int32(0, variant_level=1), dbus.UInt32(0))
        return
    icons = properties.Get(ITEM, 'IconPixmap')
    _, layout = menu.GetLayout(0, -1, dbus.Array([], signature='s'))
    tip = properties.Get(ITEM, 'ToolTip')
    picture = [hash(bytes(pixels)) for _, _, pixels in icons]
    print(json.dumps({'tip': str(tip[2]), 'picture': picture, 'menu': plain(layout)['children']}))


main(*sys.argv[1:])
