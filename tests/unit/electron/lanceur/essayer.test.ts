import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { menerTout } from '#electron/lanceur/essayer.mjs';

const etape = (nom: string, reussis: number, titres: readonly string[] = [], sautes: string[] = []) => ({
  nom,
  faire: async () => ({ reussis, fautes: titres.map((titre) => ({ titre, detail: `détail de ${titre}` })), sautes }),
});

describe('menerTout', () => {
  let sortie = '';
  beforeEach(() => {
    sortie = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((texte) => {
      sortie += String(texte);
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());

  const derniere = () => sortie.trimEnd().split('\n').at(-1);

  it('compte les étapes qui suivent un échec et finit par la ligne seule', async () => {
    const casse = { nom: 'Cassée', faire: () => Promise.reject(new Error('boum')) };
    const code = await menerTout(
      [etape('Lint', 0, ['x.ts']), casse, etape('Unitaires', 12, [], ['sans réseau'])],
      ['LibreOffice manque.'],
    );
    expect(code).toBe(1);
    expect(derniere()).toBe('12 passed, 2 failed, 1 skipped');
    expect(sortie).toMatch(/✗ Lint .*1 en échec\n✗ Cassée .*\n✓ Unitaires .*12 réussis, 1 sauté/u);
    expect(sortie).toMatch(/Sautés :\n {2}− sans réseau\n\nAbsent de cette machine :\n {2}− LibreOffice manque\./u);
    expect(sortie).toMatch(/ {2}1\. x\.ts\n {5}détail de x\.ts\n\n {2}2\. Cassée\n {5}Error: boum/u);
  });

  it('mène de front les étapes d’un groupe, puis la suite', async () => {
    const ordre: string[] = [];
    const attendue = (nom: string, avant: Promise<void>, apres: () => void) => ({
      nom,
      faire: async () => {
        ordre.push(nom);
        apres();
        await avant;
        return { reussis: 1, fautes: [], sautes: [] };
      },
    });
    const [un, deux] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    // Chacune attend que l’autre ait commencé : l’une après l’autre, elles ne finiraient jamais.
    const groupe = [attendue('Types', deux.promise, un.resolve), attendue('Lint', un.promise, deux.resolve)];
    expect(await menerTout([groupe, etape('Unitaires', 4, ['y.ts'])])).toBe(1);
    expect(ordre).toEqual(['Types', 'Lint']);
    expect(derniere()).toBe('6 passed, 1 failed');
  });

  it('sort en 0 quand tout réussit, et en 1 quand rien n’a été essayé', async () => {
    expect(await menerTout([etape('Lint', 1), etape('Unitaires', 4)])).toBe(0);
    expect(derniere()).toBe('5 passed, 0 failed');
    expect(await menerTout([etape('Unitaires', 0)])).toBe(1);
  });
});
