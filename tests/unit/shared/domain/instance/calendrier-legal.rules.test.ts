import { describe, expect, it } from 'vitest';
import { anneeComptee, calendrierLegal, type VieDeLInstance } from '#shared/domain/instance/calendrier-legal.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { Parametre } from '#shared/domain/instance/parametre.schema.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';

const JOUR = '2026-03-12';
const parametre = (cle: Parametre['cle'], valeur: string): Parametre => ({
  id: cle,
  cle,
  valeur,
  source: 'reglement',
  article: 'article 2',
  depuis: null,
});
function vie(type: TypeInstance, plus: Partial<VieDeLInstance> = {}, parametres: Parametre[] = []) {
  const instance = { ...INSTANCE_NEUVE, type };
  return calendrierLegal({
    instance,
    profil: profilDe({ instance, parametres }, JOUR),
    date: JOUR,
    pleniere: { tenue: null, prevue: null },
    reunions: { tenues: 0, prevues: 0 },
    financeurs: false,
    ...plus,
  });
}
const ligne = (code: string, lignes: ReturnType<typeof vie>) => lignes.find((une) => une.code === code);
const pleniere = (tenue: string | null, prevue: string | null = null, parametres: Parametre[] = []) =>
  ligne('R-048', vie('CDPE', { pleniere: { tenue, prevue } }, parametres));

describe('R-048 : la plénière de l’année', () => {
  it.each([
    ['CRPE', 'R. 5311-21'],
    ['CREFOP', 'R. 6123-3-19'],
    ['CDPE', 'R. 5311-27'],
  ] as const)('%s la tient de %s', (type, article) =>
    expect(ligne('R-048', vie(type))).toMatchObject({ article, etat: 'a_prevoir' }),
  );
  it('ne se demande ni d’un comité local ni d’un comité de pilotage', () =>
    expect([...vie('CLPE'), ...vie('copil_ville')]).toEqual([]));
  it('en année civile, se compte du 1er janvier au 31 décembre', () => {
    expect(pleniere('2026-01-01')?.etat).toBe('fait');
    expect(pleniere('2025-12-31')).toMatchObject({ etat: 'a_prevoir', phrase: expect.stringContaining('31/12/2026') });
    expect(pleniere('2025-12-31', '2026-11-05')?.etat).toBe('prevu');
    expect(pleniere('2025-12-31', '2027-01-05')?.etat).toBe('a_prevoir');
    expect(pleniere('2025-03-11')?.phrase).toContain('il y a plus de douze mois');
    expect(pleniere('2025-03-12')?.phrase).not.toContain('douze mois');
  });
  it('sur douze mois, à l’anniversaire de la dernière', () => {
    const glissante = [parametre('annee', 'glissante')];
    expect(pleniere('2025-03-12', null, glissante)).toMatchObject({
      etat: 'fait',
      phrase: expect.stringContaining('12/03/2026'),
    });
    expect(pleniere('2025-03-11', null, glissante)?.etat).toBe('passe');
    expect(pleniere('2025-03-11', '2026-04-01', glissante)?.etat).toBe('prevu');
    expect(pleniere(null, null, glissante)?.etat).toBe('a_prevoir');
  });
});

describe('R-049 : un nombre de réunions dans l’année', () => {
  const crefop = (tenues: number, prevues: number) => ligne('R-049', vie('CREFOP', { reunions: { tenues, prevues } }));
  it('est de deux pour le CREFOP (R. 6123-3-14)', () => {
    expect(crefop(1, 0)).toMatchObject({
      etat: 'a_prevoir',
      article: 'R. 6123-3-14',
      phrase: expect.stringContaining('Une reste'),
    });
    expect(crefop(1, 1)?.etat).toBe('prevu');
    expect(crefop(2, 0)?.etat).toBe('fait');
  });
  it('ailleurs, celui du règlement intérieur, ou aucun', () => {
    expect(ligne('R-049', vie('CLPE'))).toBeUndefined();
    expect(ligne('R-049', vie('CLPE', {}, [parametre('reunionsParAn', '3')]))).toMatchObject({ article: 'article 2' });
  });
  it('se compte en année civile, ou sur les douze mois qui finissent ce jour', () => {
    expect(anneeComptee('civile', JOUR)).toEqual({ de: '2026-01-01', a: '2026-12-31' });
    expect(anneeComptee('glissante', JOUR)).toEqual({ de: '2025-03-13', a: '2026-03-12' });
  });
});

it('R-219 : le rappel de l’année ne se dit jamais obligation', () => {
  const rappel = ligne('R-219', vie('CDPE'));
  expect(rappel).toMatchObject({ etat: 'rappel', phrase: expect.stringContaining('conférence des financeurs') });
  expect(rappel?.phrase).not.toMatch(/obligat|doit|au moins/u);
  expect(ligne('R-219', vie('CDPE', { financeurs: true }))?.phrase).not.toContain('conférence des financeurs');
});
