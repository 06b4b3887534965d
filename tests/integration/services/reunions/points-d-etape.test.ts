import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

/** Une feuille de route dont une fiche est bloquée, une autre en retard, une troisième à l'heure ; et deux réunions du comité. */
function uneFeuilleSuivie() {
  const feuille = uneFeuille();
  const { appeler, ajouterFiche, instanceId } = feuille;
  const modifier = (id: string, patch: Record<string, unknown>) =>
    appeler('fichesAction.modifier', { id, vu: 99_999, patch });
  const [bloquee, tardive, aLHeure] = ['Permanences', 'Forum des métiers', 'Parrainage'].map((nom) =>
    ajouterFiche(nom),
  );
  const ids = { bloquee: bloquee ?? '', tardive: tardive ?? '', aLHeure: aLHeure ?? '' };
  modifier(ids.bloquee, { etat: 'bloquee', etatMotif: 'Le local promis n’est plus libre' });
  modifier(ids.tardive, { etat: 'en_cours', fin: '2026-03-01' });
  modifier(ids.aLHeure, { etat: 'en_cours', fin: '2026-12-31' });
  const reunion = (date: string): string => appeler('reunions.creer', { instanceId, date, heureDebut: '09:30' }).id;
  const [avril, juin] = [reunion('2026-04-16'), reunion('2026-06-18')];
  const proposees = (reunionId: string) =>
    appeler('points.proposer', { reunionId }).fiches.map(({ intitule, retard }) => [intitule, retard]);
  return { ...feuille, ids, avril, juin, proposees, modifier };
}

describe('le point d’étape d’une action', () => {
  it('se propose à l’ordre du jour du comité quand elle est bloquée ou en retard, et pas autrement', () => {
    const { proposees, avril, ids, modifier } = uneFeuilleSuivie();
    expect(proposees(avril)).toEqual([
      ['Forum des métiers', 11],
      ['Permanences', 0],
    ]);
    modifier(ids.tardive, { etat: 'terminee' });
    expect(proposees(avril)).toEqual([['Permanences', 0]]);
  });

  it('suivie par une autre instance, la feuille de route n’en propose plus rien ici', () => {
    const { appeler, feuilleId, proposees, avril } = uneFeuilleSuivie();
    const { id: cdpe } = appeler('instances.creer', {
      type: 'CDPE',
      departementCode: null,
      clpeCode: null,
      complement: null,
      communes: [],
    });
    appeler('feuillesDeRoute.modifier', { id: feuilleId, vu: 99_999, patch: { suivieParId: cdpe } });
    expect(proposees(avril)).toEqual([]);
    expect(appeler('feuillesDeRoute.tableau', { id: feuilleId })).toMatchObject({
      suiviePar: { id: cdpe },
      prochainPoint: null,
    });
  });

  it('inscrit, il garde sa fiche, ne se repropose pas à cette réunion, et se lit des deux côtés', () => {
    const { appeler, proposees, avril, juin, ids, tableau } = uneFeuilleSuivie();
    expect(tableau().prochainPoint).toMatchObject({ reunionId: avril, inscrites: [] });
    expect(tableau().prochainPoint?.aInscrire.toSorted()).toEqual([ids.bloquee, ids.tardive].toSorted());
    appeler('points.inscrire', { reunionId: avril, source: { genre: 'fiche', id: ids.bloquee }, rang: null });
    expect(
      refus(() =>
        appeler('points.inscrire', { reunionId: avril, source: { genre: 'fiche', id: ids.bloquee }, rang: null }),
      ).message,
    ).toBeTruthy();
    expect(proposees(avril).map(([intitule]) => intitule)).toEqual(['Forum des métiers']);
    expect(proposees(juin)).toHaveLength(2);
    const { points, origines } = {
      points: appeler('reunions.lire', { id: avril }).points,
      origines: appeler('points.proposer', { reunionId: avril }).origines,
    };
    expect(points.at(-1)).toMatchObject({ titre: expect.stringContaining('Permanences') as string, nature: 'echange' });
    expect(origines).toMatchObject([{ genre: 'fiche', ficheId: ids.bloquee }]);
    expect(appeler('fichesAction.fiche', { id: ids.bloquee })).toMatchObject({
      passages: [{ reunionId: avril, date: '2026-04-16', tenue: false, decisions: [] }],
      prochainPoint: { reunionId: avril, aInscrire: [], inscrites: [ids.bloquee] },
    });
    // La décision qu'on y prend mène à la fiche : où elle en est, et ce qui l'arrête.
    const pointId = points.at(-1)?.id ?? '';
    appeler('points.modifier', { id: pointId, vu: 99_999, patch: { nature: 'decision' } });
    appeler('reunions.ouvrir', { id: avril, a: '09:35' });
    const { id: decision } = appeler('deliberations.creer', {
      pointId,
      nature: 'decision',
      texte: 'Chercher un local',
    });
    expect(appeler('suivi.fiche', { genre: 'decision', id: decision }).fiche).toMatchObject({
      id: ids.bloquee,
      intitule: 'Permanences',
      motif: 'Le local promis n’est plus libre',
      avancement: { etat: 'bloquee' },
      meteo: null,
    });
  });

  it('s’inscrit en lot, une fois chacun, et s’annule d’un geste', () => {
    const { appeler, avril, ids, tableau } = uneFeuilleSuivie();
    const fiches = [ids.bloquee, ids.tardive];
    appeler('points.ajouter', {
      reunionId: avril,
      titre: 'Questions diverses',
      nature: 'echange',
      intervenant: null,
      duree: null,
    });
    expect(appeler('points.faireLePoint', { reunionId: avril, fiches })).toEqual({ inscrits: 2 });
    expect(appeler('points.faireLePoint', { reunionId: avril, fiches: [...fiches, ids.aLHeure] })).toEqual({
      inscrits: 1,
    });
    expect(tableau().prochainPoint?.aInscrire).toEqual([]);
    expect(appeler('reunions.lire', { id: avril }).points.at(-1)?.titre).toBe('Questions diverses');
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect(appeler('points.proposer', { reunionId: avril }).origines).toEqual([]);
  });

  it('la fiche supprimée pour de bon laisse le point à sa séance', () => {
    const { appeler, db, avril, ids } = uneFeuilleSuivie();
    appeler('points.faireLePoint', { reunionId: avril, fiches: [ids.bloquee] });
    appeler('fichesAction.supprimer', { id: ids.bloquee });
    expect(appeler('points.proposer', { reunionId: avril }).fiches.map(({ id }) => id)).toEqual([ids.tardive]);
    expect(db.prepare('SELECT count(*) FROM point WHERE origine_fiche_id = ?').pluck().get(ids.bloquee)).toBe(1);
  });
});
