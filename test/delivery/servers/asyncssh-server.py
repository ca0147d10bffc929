"""An SFTP server on 127.0.0.1 with the accounts "vendor" (key or password) and "asked" (keyboard-interactive only).

asyncssh-server.py PORT HOST_KEY AUTHORIZED_KEYS ROOT PASSWORD
"""

import asyncio
import sys
import warnings

warnings.simplefilter("ignore")
import asyncssh  # noqa: E402

port, host_key, authorized_keys, root, right = sys.argv[1:6]


class Server(asyncssh.SSHServer):
    def begin_auth(self, username):
        self.username = username
        return True

    def password_auth_supported(self):
        return self.username == "vendor"

    def validate_password(self, username, password):
        return username == "vendor" and password == right

    def public_key_auth_supported(self):
        return self.username == "vendor"

    def kbdint_auth_supported(self):
        return self.username == "asked"

    def get_kbdint_challenge(self, username, lang, submethods):
        return "", "", "", [("Password: ", False)]

    def validate_kbdint_response(self, username, responses):
        return username == "asked" and list(responses) == [right]


class Files(asyncssh.SFTPServer):
    def __init__(self, chan):
        super().__init__(chan, chroot=root)


async def main():
    await asyncssh.create_server(
        Server,
        "127.0.0.1",
        int(port),
        server_host_keys=[host_key],
        authorized_client_keys=authorized_keys,
        sftp_factory=Files,
    )
    await asyncio.get_running_loop().create_future()


asyncio.run(main())
