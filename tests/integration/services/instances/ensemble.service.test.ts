import { describe, expect, it } from 'vitest';
import { createEnsembleQueries } from '#electron/repositories/instances/ensemble.queries.ts';
import { plansDe } from '#tests/support/plans.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('la vue d’ensemble', () => {
  it('montre la prochaine réunion et son étape, sans séance encore', () => {
    const { appeler, instanceId, id } = uneReunion();
    const vue = appeler('instances.vueDEnsemble', { id: instanceId });
    expect(vue.prochaine).toMatchObject({ id, pleniere: false });
    expect(vue.prochaine?.etape?.texte).not.toBe('');
    expect([vue.seances, vue.assiduite, vue.decisions]).toEqual([[], [], []]);
    expect(vue.reunions).toEqual({ tenues: 0, prevues: 1 });
  });

  it('R-044 : montre les jalons internes, qui suivent le réglage de l’instance et reviennent à l’usage', () => {
    const { appeler, instanceId } = uneReunion();
    const jalons = () =>
      appeler('instances.vueDEnsemble', { id: instanceId }).prochaine?.jalons.map(({ cle, date }) => `${cle} ${date}`);
    const usage = jalons();
    expect(usage).toHaveLength(3);
    const regler = (valeur: string | null) =>
      appeler('parametres.definir', {
        instanceId,
        cle: 'jalonOrdreDuJour',
        valeur,
        source: 'reglage',
        article: null,
        depuis: null,
      });
    regler('0');
    expect(jalons()).toEqual(usage?.slice(1));
    expect(refus(() => regler('366')).message).toContain('Jalon interne');
    regler(null);
    expect(jalons()).toEqual(usage);
  });

  it('une réunion reportée sans date se rappelle sur le tableau, jusqu’à sa nouvelle date', () => {
    const { appeler, instanceId, id } = uneReunion();
    const etape = () =>
      appeler('departement.tableau', {}).instances.find((instance) => instance.id === instanceId)?.etape;
    appeler('reunions.reporter', { id, date: null, heureDebut: null, motif: 'salle prise' });
    expect(etape()).toEqual({ texte: 'Reportée, date à fixer', ton: 'agir' });
    expect(appeler('departement.tableau', {}).instances).toMatchObject([{ prochaine: null, enAttente: id }]);
    appeler('reunions.annuler', { id, motif: 'sans objet' });
    expect(etape()?.texte).toBe('Aucune réunion prévue');
  });

  it('compte présences et pouvoirs aux séances tenues, et les décisions qui restent à suivre', () => {
    const comite = uneReunion();
    const { appeler, horloge, instanceId, id } = comite;
    const [premier, second] = comite.lire().sieges;
    comite.delibererSur();
    appeler('reunions.ouvrir', { id, a: '09:30' });
    comite.constater(premier?.id ?? '', 'present');
    comite.constater(second?.id ?? '', 'excuse');
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'present' });
    appeler('reunions.lever', { id, a: '11:00' });
    horloge.avancer(60 * 86_400_000);
    const vue = appeler('instances.vueDEnsemble', { id: instanceId });
    const de = (siege: string | undefined) => vue.assiduite.find(({ siegeId }) => siegeId === siege);
    expect(vue.seances).toHaveLength(1);
    expect(de(premier?.id)).toMatchObject({ presences: 1, constats: 1 });
    expect(de(second?.id)).toMatchObject({ presences: 0, constats: 1 });
    expect(vue.decisions).toMatchObject([{ suivi: 'a_engager', reunionId: id }]);
  });

  it('R-048 : la plénière se dit, et invite les présidents des comités locaux du département, le préfet excepté', () => {
    const fichier = unFichier();
    const { appeler } = fichier;
    const cdpe = unCdpe(fichier);
    const id = appeler('reunions.creer', { instanceId: cdpe, date: '2026-04-02', heureDebut: '09:00' }).id;
    expect(refus(() => appeler('reunions.inviterPresidents', { id })).message).toContain('Aucun comité local');
    const mulhouse = unClpe(fichier, 'CLPE68003');
    unClpe(fichier, 'CLPE68001');
    const sieges = appeler('instances.fiche', { id: mulhouse }).sieges.filter(({ categorie }) => categorie === 'P');
    for (const [rang, { id: siegeId, college }] of sieges.entries())
      appeler('membres.nommer', {
        siegeId,
        role: 'titulaire',
        personneId: null,
        personne: uneSaisie(`Président ${college} ${rang}`),
        debut: '2025-01-01',
      });
    appeler('reunions.direPleniere', { id, pleniere: true });
    expect(appeler('instances.vueDEnsemble', { id: cdpe })).toMatchObject({
      prochaine: { pleniere: true },
      pleniere: { tenue: null, prevue: '2026-04-02' },
    });
    const { invites, sansPresident } = appeler('reunions.inviterPresidents', { id });
    expect([invites, sansPresident.length]).toEqual([1, 1]);
    expect(appeler('reunions.lire', { id }).invites.map(({ personne }) => personne.nom)).toEqual([
      expect.stringContaining('communes'),
    ]);
    expect(appeler('reunions.inviterPresidents', { id }).invites).toBe(0);
  });

  it('lit chaque chose par un index : aucune table n’est parcourue en entier', () => {
    for (const { etapes } of plansDe(createEnsembleQueries).filter(({ sql }) => sql.startsWith('SELECT')))
      expect(etapes.filter((etape) => /^SCAN (?!s\b|r\b|\(subquery)/u.test(etape))).toEqual([]);
  });
});
