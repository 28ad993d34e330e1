import { describe, expect, it } from 'vitest';
import { SPDX_SHAPES } from './generated/shapes.ts';
import { createShapes } from './shapes.ts';

const shapes = createShapes(SPDX_SHAPES);

describe('the shapes of SPDX 3.0.1', () => {
  it('are those of every class that has instances', () => {
    expect(shapes.names.size).toBe(78);
    expect(shapes.names.has('Element')).toBe(false);
    expect(shapes.shapeOf('Element')).toBeUndefined();
    expect(shapes.shapeOf('toString')).toBeUndefined();
  });

  it('inherit members and what is required', () => {
    const shape = shapes.shapeOf('ai_AIPackage');
    expect(shape).toMatchObject({ name: 'ai_AIPackage', idKey: 'spdxId', required: ['creationInfo'] });
    for (const name of ['ai_domain', 'software_packageVersion', 'suppliedBy', 'name']) {
      expect(shape?.members.has(name)).toBe(true);
    }
    expect(shapes.shapeOf('ai_AIPackage')).toBe(shape);
  });

  it('tell what may stand for a class', () => {
    expect([...shapes.rangeOf('Agent').classes].sort()).toEqual([
      'Agent',
      'Organization',
      'Person',
      'SoftwareAgent',
    ]);
    expect([...shapes.rangeOf('Agent').individuals]).toEqual(['SpdxOrganization']);
    expect(shapes.rangeOf('Hash').individuals.size).toBe(0);
    for (const name of ['constructor', '__proto__', 'Nothing'])
      expect(shapes.rangeOf(name).classes.size).toBe(0);
    expect(shapes.isA('ai_AIPackage', 'Artifact')).toBe(true);
    expect(shapes.isA('Person', 'Artifact')).toBe(false);
    expect(shapes.isA('__proto__', 'Artifact')).toBe(false);
  });
});
