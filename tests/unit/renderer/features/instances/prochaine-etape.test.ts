import { INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import { lireSieges } from '#renderer/features/instances/composition/lecture.ts';
import { prochaineEtape } from '#renderer/features/instances/prochaine-etape.ts';
import type { InstanceFiche, SiegeComplet } from '#shared/contract/instance.contract.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';

const JOUR = '2026-03-05';
const instance = {
  id: 'i',
  type: 'CDPE',
  complement: 'du Haut-Rhin',
  departementCode: '68',
  clpeCode: null,
  secretariat: null,
  ...INSTANCE_NEUVE,
} as const;
const etape = (sieges: readonly SiegeComplet[], reunions: InstanceFiche['reunions'] = []) =>
  prochaineEtape({ instance, reunions }, lireSieges('CDPE', sieges, JOUR), JOUR);
const reunion = (date: string, etat: InstanceFiche['reunions'][number]['etat']) => ({
  id: date,
  date,
  heureDebut: '10:00',
  etat,
  decisions: 0,
});
const pourvu = (fin: string | null = '2028-01-01') => unSiege({ mandats: [unMandat({ fin })] });

describe('prochaineEtape d’une instance', () => {
  it('commence par réunir les membres, en collant', () => {
    expect(etape([unSiege(), unSiege({ rang: 2 })])).toMatchObject({
      phrase: 'Nommer les membres : les 2 sièges attendent leur titulaire.',
      geste: { vers: '/instances/i/coller' },
    });
    expect(etape([]).phrase).toBe('Ajouter les sièges, puis nommer les membres.');
  });

  it('nomme le seul siège vacant et y conduit', () => {
    const vacant = unSiege({ rang: 2, organisme: 'Ville de Colmar' });
    expect(etape([pourvu(), vacant])).toMatchObject({
      phrase: 'Pourvoir le siège vacant : Ville de Colmar.',
      geste: { vers: `/instances/i/composition?siege=${vacant.id}` },
    });
  });

  it('met la prochaine réunion en préparation avant un siège vacant, que la note rappelle', () => {
    const suite = etape(
      [pourvu(), unSiege({ rang: 2 })],
      [reunion('2026-06-09', 'brouillon'), reunion('2026-03-12', 'convoquee'), reunion('2026-01-20', 'tenue')],
    );
    expect(suite).toMatchObject({
      note: '1 siège à pourvoir.',
      geste: { libelle: 'Préparer la réunion', vers: '/reunions/2026-03-12' },
    });
    expect(suite.phrase).toContain('jeudi 12');
  });

  it('fait tenir une séance ouverte', () => {
    expect(etape([pourvu()], [reunion('2026-03-05', 'ouverte')]).geste?.libelle).toBe('Tenir la réunion');
  });

  it('sans réunion ni vacance, demande une date ; R-021 : la note annonce les mandats qui finissent', () => {
    expect(etape([pourvu()], [reunion('2026-01-20', 'tenue')])).toMatchObject({
      phrase: 'Fixer la prochaine réunion.',
      note: null,
    });
    expect(etape([pourvu('2026-05-01')]).note).toContain('1 mandat finit');
  });
});
