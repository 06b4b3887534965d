import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportInstanceSchema } from '#shared/contract/export-instance.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('exporter toute une instance en JSON', () => {
  it('sort tout ce que le schéma nomme, avec sa description, et jamais les notes personnelles', async () => {
    const { appeler, demander, octets, instanceId, id, pointId } = uneReunion();
    const patch = { mesNotes: 'SECRET-DE-MES-NOTES', textePv: 'Texte public' };
    appeler('points.modifier', { id: pointId, vu: 1e9, patch });
    const { jeton, nom } = await demander('instances.exporter', { id: instanceId });
    expect(nom).toMatch(/_cdpe-du-haut-rhin_donnees\.zip$/u);
    const archive = unzipSync(octets.lire(jeton)?.octets ?? new Uint8Array());
    const [donnees = '', schema = ''] = Object.values(archive).map((un) => strFromU8(un));
    expect(donnees).not.toContain('SECRET-DE-MES-NOTES');
    expect(donnees).not.toContain('mesNotes');
    const relu = exportInstanceSchema.parse(JSON.parse(donnees));
    expect(relu.reunions.map(({ reunion }) => reunion.id)).toEqual([id]);
    expect(relu.reunions[0]?.points[0]?.textePv).toBe('Texte public');
    expect(relu.sieges.length).toBeGreaterThan(5);
    const description = JSON.parse(schema) as { properties: Record<string, unknown>; required: string[] };
    expect(Object.keys(description.properties).toSorted()).toEqual(
      Object.keys(JSON.parse(donnees) as object).toSorted(),
    );
    expect(schema).toContain('2020-12');
  });
});
