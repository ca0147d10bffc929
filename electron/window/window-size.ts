interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WindowSize extends Size {
  readonly minWidth: number;
  readonly minHeight: number;
}

/**
 * How large the window is at first, and at least, on a screen with so much room beside the taskbar; all in the screen's
 * own scaled pixels. A laptop of 1920 by 1080 at 150 % has 1280 by 672, and its lower edge must not be under the taskbar.
 */
export function sizeFor(room: Size): WindowSize {
  return {
    width: Math.min(1100, room.width),
    height: Math.min(750, room.height),
    minWidth: Math.min(900, room.width),
    minHeight: Math.min(600, room.height),
  };
}
