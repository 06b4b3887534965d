import { describe, expect, it } from 'vitest';
import { createRegionSuivieQueries } from '#electron/repositories/pilotage/region-suivie.queries.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { plansDe } from '#tests/support/plans.ts';

const VU = Number.MAX_SAFE_INTEGER;

describe('la région', () => {
  it('sans instance, dit chaque département à zéro', () => {
    const { region, departements } = unFichier().appeler('pilotage.region', {});
    expect(region).toBe('Grand Est');
    expect(departements).toHaveLength(10);
    expect(departements.every(({ instances, reunions, actions }) => instances + reunions + actions.total === 0)).toBe(
      true,
    );
  });

  it('R-083, R-087 : compte ce qui s’est tenu, et ce qui tarde passé le délai de chaque instance', () => {
    const { appeler, id, instanceId, deliberationId, horloge, diffuser } = uneSeanceTenue();
    const ici = () => appeler('pilotage.region', {}).departements.find(({ code }) => code === '68');
    expect(ici()).toMatchObject({ instances: 1, reunions: 1, comptesRendusEnRetard: { total: 0 } });
    appeler('suivi.modifier', { genre: 'decision', id: deliberationId, vu: VU, patch: { etat: 'en_cours' } });
    appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { echeance: '2026-05-01' } });
    horloge.avancer(40 * 86_400_000);
    const lu = ici();
    expect(lu?.reunies.lignes).toMatchObject([{ vers: `/instances/${instanceId}/tableau?periode=12` }]);
    expect(lu?.comptesRendusEnRetard.lignes).toMatchObject([{ vers: `/reunions/${id}/documents/rendu` }]);
    expect(lu?.decisionsEnRetard).toMatchObject({
      total: 1,
      lignes: [{ vers: `/decisions?instance=${instanceId}&etat=retard` }],
    });
    diffuser();
    expect(ici()?.comptesRendusEnRetard.total).toBe(0);
  });

  it('lit les réunions par l’index de leur instance', () => {
    for (const { etapes } of plansDe(createRegionSuivieQueries))
      expect(etapes.filter((etape) => /^SCAN (?!i\b|c\b|d\b|\(|COMPOUND|LEFT|json_each)/u.test(etape))).toEqual([]);
  });
});

describe('le département', () => {
  it('les contrats sans feuille de route, puis avec ; la convention dit ce qui est dû et le versé', () => {
    const { appeler } = unFichier();
    const { id } = appeler('contrats.ajouter', { code: 'CN06801M' });
    expect(appeler('pilotage.departement', {})).toEqual({
      contrats: [{ id, feuilleId: null, actions: 0, enRetard: 0, bloquees: 0 }],
      conventions: [],
    });
    const { id: convention } = appeler('conventions.creer', {
      ...{ genre: 'o2r', numero: 'O2R 1', intitule: 'Passerelles', porteur: 'Essai', motifDuree: null },
      ...{ debut: '2026-01-01', fin: '2028-12-31' },
    });
    appeler('conventions.viser', { conventionId: convention, zone: { genre: 'departement', code: '68' } });
    expect(appeler('pilotage.departement', {}).conventions).toEqual([]);
    appeler('conventions.changerStatut', { id: convention, vers: 'signee', le: '2025-12-15', motif: null });
    expect(appeler('pilotage.departement', {}).conventions).toMatchObject([{ id: convention, verse: 0 }]);
    expect(appeler('pilotage.territoire', { genre: 'departement', code: '68' }).conventions).toMatchObject([
      { id: convention, nomme: true },
    ]);
    expect(appeler('pilotage.territoire', { genre: 'clpe', code: 'CLPE68003' }).conventions).toMatchObject([
      { id: convention, nomme: false },
    ]);
  });

  it('les alertes s’écartent, se remettent ; un seuil se règle et revient à l’usage', () => {
    const { appeler } = unFichier();
    appeler('contrats.ajouter', { code: 'CN06801M' });
    const lire = () => appeler('alertes.duDepartement', {});
    const [alerte] = lire().alertes;
    expect(alerte).toMatchObject({ code: 'pilotage', genre: 'manque', objet: { genre: 'contrat_ville' } });
    if (alerte === undefined) return;
    const { code, objet, repere } = alerte;
    appeler('alertes.ecarter', { code, objet: { genre: objet.genre, id: objet.id }, repere });
    expect(lire()).toMatchObject({ alertes: [], ecartees: [{ code: 'pilotage' }] });
    appeler('alertes.remettre', { id: lire().ecartees[0]?.ecarteeId ?? '' });
    expect([lire().alertes.length, lire().ecartees.length]).toEqual([1, 0]);
    expect(refus(() => appeler('alertes.remettre', { id: objet.id })).message).toContain('écartée');
    const { id } = appeler('alertes.regler', { cle: 'moisDeVacance', valeur: 6 });
    appeler('alertes.regler', { cle: 'moisDeVacance', valeur: 9 });
    expect(appeler('alertes.seuils', {})).toEqual([{ id, cle: 'moisDeVacance', valeur: 9 }]);
    expect(refus(() => appeler('alertes.regler', { cle: 'moisDeVacance', valeur: 61 })).message).toMatch(
      /^60\s?mois au plus/u,
    );
    appeler('alertes.oublierLeSeuil', { id });
    expect(appeler('alertes.seuils', {})).toEqual([]);
  });
});

describe('le contrat', () => {
  it('R-101, R-106 : compte ses actions par axe et par état, ses quartiers sans action, ses comités', () => {
    const { appeler } = unFichier();
    const { id } = appeler('contrats.ajouter', { code: 'CN06801M' });
    const vide = appeler('pilotage.contrat', { id, annee: 2026 });
    expect(vide).toMatchObject({ feuilles: [], axes: [], programmation: null, actions: { total: 0 } });
    expect(vide.comites.map(({ id: comite }) => comite)).toEqual([null, null, null]);
    const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
      ...{ auteur: { genre: 'contrat', id }, intitule: 'Feuille', debut: 2026, fin: 2026 },
    });
    const [un = '', deux = ''] = ['Emploi', 'Cadre de vie'].map(
      (intitule) => appeler('axes.ajouter', { feuilleId, intitule, rattachement: null }).id,
    );
    for (const axeId of [un, un, deux])
      appeler('fichesAction.creer', {
        ...{ axeId, objectifId: null, intitule: `Action ${axeId}` },
        pilote: { personneId: null, structure: 'Essai' },
      });
    const { actions, axes, quartiers, alertes } = appeler('pilotage.contrat', { id, annee: 2026 });
    expect([actions.total, actions.parEtat.a_venir, axes.map(({ total }) => total)]).toEqual([3, 3, [2, 1]]);
    expect(quartiers.map((quartier) => quartier.actions)).toEqual([0, 0]);
    expect(alertes.alertes.filter(({ code }) => code === 'qpv_sans_action')).toHaveLength(2);
    expect(appeler('pilotage.contrat', { id, annee: 2027 }).feuilles).toEqual([]);
    const quartier = quartiers[0]?.code ?? '';
    expect(appeler('pilotage.territoire', { genre: 'qpv', code: quartier }).alertes.alertes).toMatchObject([
      { code: 'qpv_sans_action' },
    ]);
  });
});
