import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeSpeed, edgeZone } from '../../renderer/components/grid/edge-scroll';

const box = fc.record({ start: fc.integer({ min: 0, max: 500 }), size: fc.integer({ min: 32, max: 2000 }) });

describe('a pointer that drags at an edge', () => {
  it('moves the list towards the edge that it is at, and nothing in the middle', () => {
    fc.assert(
      fc.property(box, fc.integer({ min: -3000, max: 6000 }), ({ start, size }, at) => {
        const end = start + size;
        const near = edgeZone(start, end);
        const speed = edgeSpeed(at, start, end, near);
        if (at < start + near) expect(speed).toBeLessThan(0);
        else if (at > end - near) expect(speed).toBeGreaterThan(0);
        else expect(speed).toBe(0);
      }),
    );
  });

  it('moves it faster the further it is away, and never faster than a person can follow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 500 }), (away, further) => {
        const [slow, fast] = [edgeSpeed(600 + away, 0, 600, 24), edgeSpeed(600 + away + further, 0, 600, 24)];
        expect(fast).toBeGreaterThanOrEqual(slow);
        expect(fast).toBeLessThanOrEqual(12_000);
        expect(edgeSpeed(-away, 0, 600, 24)).toBe(-slow);
      }),
    );
    expect(edgeSpeed(577, 0, 600, 24)).toBeLessThan(200);
    expect(edgeSpeed(800, 0, 600, 24)).toBeGreaterThan(5000);
  });

  it('leaves room between the edges of a low list', () => {
    expect(edgeZone(0, 600)).toBe(24);
    expect(edgeZone(0, 32)).toBe(8);
    expect(edgeSpeed(16, 0, 32, edgeZone(0, 32))).toBe(0);
  });
});
