import { describe, expect, it } from 'vitest';
import {
  additionner,
  bilanPlaywright,
  bilanSimple,
  bilanVitest,
  ligneFinale,
  sansSilence,
} from '#electron/lanceur/bilan.mjs';

const vitest = {
  testResults: [
    {
      name: '/p/tests/a.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'additionne', status: 'passed' },
        { fullName: 'soustrait', status: 'failed', failureMessages: ['\u001B[31mAttendu 1\u001B[0m'] },
        { fullName: 'divise', status: 'pending' },
      ],
    },
    { name: '/p/tests/b.test.ts', status: 'failed', message: 'Import introuvable', assertionResults: [] },
  ],
};

describe('les bilans', () => {
  it('comptent réussites, échecs et sauts de vitest, et le fichier qui ne se charge pas', () => {
    expect(bilanVitest(vitest, (chemin) => chemin.slice(3))).toEqual({
      reussis: 1,
      fautes: [
        { titre: 'tests/a.test.ts › soustrait', detail: 'Attendu 1' },
        { titre: 'tests/b.test.ts', detail: 'Import introuvable' },
      ],
      sautes: ['tests/a.test.ts › divise'],
    });
  });

  it('parcourent les suites emboîtées de Playwright et ses erreurs de préparation', () => {
    const spec = (title: string, status: string, message?: string) => ({
      title,
      file: 'x.spec.ts',
      tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
    });
    const rapport = {
      errors: [{ message: 'globalSetup en échec' }],
      suites: [
        {
          title: 'x',
          specs: [spec('a', 'expected')],
          suites: [{ title: 'y', specs: [spec('b', 'unexpected', 'raté'), spec('c', 'skipped')] }],
        },
      ],
    };
    expect(bilanPlaywright(rapport)).toEqual({
      reussis: 1,
      fautes: [
        { titre: 'Préparation du bout en bout', detail: 'globalSetup en échec' },
        { titre: 'tests/e2e/x.spec.ts › b', detail: 'raté' },
      ],
      sautes: ['tests/e2e/x.spec.ts › c'],
    });
  });

  it('comptent un outil qui sort en erreur sans rien nommer', () => {
    const muet = { reussis: 3, fautes: [], sautes: [] };
    expect(sansSilence(muet, 'Unitaires', { code: 1, texte: 'Unhandled rejection' }).fautes).toEqual([
      { titre: 'Unitaires', detail: 'Unhandled rejection' },
    ]);
    expect(sansSilence(muet, 'Unitaires', { code: 0, texte: '' })).toBe(muet);
  });

  it('s’additionnent en une ligne, avec les sauts seulement s’il y en a', () => {
    const types = bilanSimple('Types', { code: 2, texte: 'TS2322' });
    const lint = bilanSimple('Lint', { code: 0, texte: '' });
    expect(ligneFinale(additionner([types, lint]))).toBe('1 passed, 1 failed');
    expect(ligneFinale(additionner([types, lint, bilanVitest(vitest, String)]))).toBe('2 passed, 3 failed, 1 skipped');
  });

  it('abrègent un échec trop long en disant combien il en reste', () => {
    const texte = Array.from({ length: 40 }, (_, rang) => `ligne ${rang}`).join('\n');
    const [faute] = bilanSimple('Lint', { code: 1, texte }).fautes;
    expect(faute?.detail.split('\n').at(-1)).toBe('… (15 lignes de plus)');
  });
});
