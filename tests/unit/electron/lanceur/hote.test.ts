import { describe, expect, it } from 'vitest';
import { aUnEcran, choisirHote } from '#electron/lanceur/hote.mjs';

type Faits = Parameters<typeof choisirHote>[0];

const BOOLEENS = ['programme', 'ecran', 'root', 'binaire', 'echecRetenu'] as const;
const DEMANDES = [null, 'electron', 'boucle-locale'] as const;

/** Les 96 situations possibles. */
const toutes: readonly Faits[] = DEMANDES.flatMap((demande) =>
  Array.from({ length: 2 ** BOOLEENS.length }, (_, bits) => ({
    demande,
    ...(Object.fromEntries(BOOLEENS.map((nom, rang) => [nom, ((bits >> rang) & 1) === 1])) as Omit<Faits, 'demande'>),
  })),
);

const situations = (filtre: (faits: Faits) => boolean) => toutes.filter(filtre).map((faits) => choisirHote(faits));
const possible = ({ programme, ecran, root }: Faits): boolean => programme && ecran && !root;

describe('choisirHote', () => {
  it('suit la table de vérité sur les 96 situations', () => {
    expect(toutes).toHaveLength(96);
    const comptes = Object.groupBy(toutes, (faits) => choisirHote(faits).choix);
    expect(Object.fromEntries(Object.entries(comptes).map(([choix, cas]) => [choix, cas.length]))).toEqual({
      'boucle-locale': 32 + 28 + 1,
      impossible: 28,
      electron: 2 + 2,
      recuperer: 1 + 2,
    });
  });

  it('obéit toujours à « --boucle-locale », sans rien expliquer', () => {
    const choix = situations(({ demande }) => demande === 'boucle-locale');
    expect(choix.every((un) => un.choix === 'boucle-locale' && un.raison === null)).toBe(true);
  });

  it('n’ouvre jamais Electron sans programme, sans écran ou sous root', () => {
    const choix = situations((faits) => !possible(faits)).map((un) => un.choix);
    expect(new Set(choix)).toEqual(new Set(['boucle-locale', 'impossible']));
  });

  it('dit pourquoi dès qu’il ne fait pas ce qui était attendu', () => {
    const choix = situations(
      (faits) =>
        faits.demande !== 'boucle-locale' &&
        (!possible(faits) || (faits.echecRetenu && !faits.binaire && faits.demande === null)),
    );
    expect(choix.every(({ raison }) => raison !== null && raison.length > 20)).toBe(true);
  });

  it('ne retente pas une récupération qui a échoué, sauf si on la demande', () => {
    const base = { programme: true, ecran: true, root: false, binaire: false, echecRetenu: true };
    expect(choisirHote({ ...base, demande: null }).choix).toBe('boucle-locale');
    expect(choisirHote({ ...base, demande: 'electron' }).choix).toBe('recuperer');
    expect(choisirHote({ ...base, demande: null, echecRetenu: false }).choix).toBe('recuperer');
  });
});

describe('aUnEcran', () => {
  it.each([
    [{}, 'linux', false],
    [{ DISPLAY: '' }, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{}, 'win32', true],
    [{}, 'darwin', true],
  ] as const)('avec %j sous %s : %s', (env, plateforme, attendu) => {
    expect(aUnEcran(env, plateforme)).toBe(attendu);
  });
});
