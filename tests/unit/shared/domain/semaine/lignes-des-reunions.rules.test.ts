import { describe, expect, it } from 'vitest';
import { lignesDeReunionATenir } from '#shared/domain/semaine/reunion-a-tenir.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { lignesDuRendu } from '#shared/domain/semaine/rendu-a-finir.rules.ts';
import { uneSeance, unMandat, unPoint, unSiege } from '#tests/support/une-seance.ts';

const brouillon = { date: '2026-03-12', etat: 'brouillon' } as const;
const points = [unPoint('p1')];
const aConvoquer = uneSeance({ reunion: brouillon, points });

describe('les convocations, à leurs trois dates (R-041, R-044)', () => {
  it('avant la date conseillée, elles viennent ; ensuite elles sont de la semaine ; prudentes, d’aujourd’hui', () => {
    expect(lignesDeReunionATenir(aConvoquer, '2026-02-16')[0]).toMatchObject({ bloc: 'bientot', presse: false });
    expect(lignesDeReunionATenir(aConvoquer, '2026-02-26')[0]).toMatchObject({ bloc: 'semaine', enRouge: null });
    const [ligne] = lignesDeReunionATenir(aConvoquer, '2026-03-05');
    expect(ligne).toMatchObject({ bloc: 'aujourdhui', presse: true, signe: 'limite' });
    expect(ligne?.enRouge).toBe('limite demain, vendredi 6\u00A0mars');
    expect(ligne?.pourquoi).toContain(ligne?.enRouge);
    expect(ligne?.geste).toEqual({
      libelle: 'Produire les convocations',
      vers: `/reunions/${aConvoquer.reunion.id}/documents/convocation`,
    });
  });

  it('le délai passé, elles sont en retard ; l’urgence invoquée, elles pressent sans être rouges', () => {
    expect(lignesDeReunionATenir(aConvoquer, '2026-03-07')[0]).toMatchObject({ signe: 'retard', presse: true });
    const urgente = uneSeance({ reunion: { ...brouillon, motifUrgence: 'fermeture d’une usine' }, points });
    expect(lignesDeReunionATenir(urgente, '2026-03-07')[0]).toMatchObject({ enRouge: null, presse: true });
  });

  it('sans point, l’ordre du jour s’écrit d’abord', () => {
    const vide = { ...aConvoquer, points: [] };
    expect(lignesDeReunionATenir(vide, '2026-03-04')[0]).toMatchObject({
      cle: `ordre-du-jour:${vide.reunion.id}`,
      geste: { libelle: 'Inscrire un point' },
    });
  });

  it('une date passée sans séance se rappelle, sans rouge', () => {
    expect(lignesDeReunionATenir(aConvoquer, '2026-03-13')).toMatchObject([
      { cle: `saisir:${aConvoquer.reunion.id}`, enRouge: null, presse: false },
    ]);
  });
});

describe('les réponses et le quorum (R-060 à R-064)', () => {
  const siege = (id: string, excuse: boolean) =>
    unSiege(id, {
      mandats: [unMandat(id)],
      reponse: excuse ? { valeur: 'excuse', personneId: null, mandataireSiegeId: null, recueLe: '2026-03-01' } : null,
    });
  const convoquee = (excuses: number, muets: number) =>
    uneSeance({
      reunion: { date: '2026-03-12', etat: 'convoquee', convoqueeLe: '2026-02-09' },
      sieges: [
        ...Array.from({ length: excuses }, (_, n) => siege(`e${n}`, true)),
        ...Array.from({ length: muets }, (_, n) => siege(`m${n}`, false)),
      ],
    });

  it('celles que l’on attend : combien, combien il en faut, depuis quand', () => {
    const [ligne] = lignesDeReunionATenir(convoquee(1, 5), '2026-03-05');
    expect(ligne).toMatchObject({ bloc: 'attente', geste: { libelle: 'Relancer les 5' }, enRouge: null });
    expect(ligne?.pourquoi).toContain('depuis 24');
  });

  it('un quorum qui ne peut plus se faire est rouge', () => {
    const lignes = lignesDeReunionATenir(convoquee(5, 1), '2026-03-05');
    expect(lignes[0]).toMatchObject({ cle: expect.stringContaining('quorum:'), bloc: 'aujourdhui', signe: 'retard' });
    expect(lignes[0]?.enRouge).not.toBeNull();
  });

  it('qui n’a pas de voix et n’a pas répondu ne compte pas dans ce que le quorum sera « au mieux »', () => {
    const seance = convoquee(5, 1);
    const sansVoix = Array.from({ length: 3 }, (_, n) => unSiege(`o${n}`, { categorie: '6' }));
    const [ligne] = lignesDeReunionATenir({ ...seance, sieges: [...seance.sieges, ...sansVoix] }, '2026-03-05');
    expect(ligne?.enRouge).toBe('il en faut 3, 1 au mieux');
  });

  it('le quorum cite le texte de son régime, ou aucun (R-200)', () => {
    const cite = (type: TypeInstance) =>
      lignesDeReunionATenir({ ...convoquee(5, 1), instance: uneSeance({ type }).instance }, '2026-03-05').find(
        ({ cle }) => cle.startsWith('quorum:'),
      )?.pourquoi;
    expect(cite('CLPE')).toMatch(/\(R\.\s5311-40\)/u);
    expect(cite('commission_iae')).toMatch(/\(R\.\s133-10\)/u);
  });
});

describe('le compte rendu à finir (R-080, R-082, R-083)', () => {
  const tenue = uneSeance({ reunion: { date: '2026-02-24', etat: 'tenue' }, points });

  it('ce qui manque se nomme, avec son article ; le délai passé, il est en retard', () => {
    const [ligne] = lignesDuRendu(tenue, '2026-03-05');
    expect(ligne).toMatchObject({ bloc: 'semaine', geste: { libelle: 'Compléter' } });
    expect(ligne?.pourquoi).toMatch(/mentions? manquantes?\s:/u);
    expect(lignesDuRendu(tenue, '2026-05-05')[0]).toMatchObject({ bloc: 'aujourdhui', signe: 'retard', presse: true });
  });
});
