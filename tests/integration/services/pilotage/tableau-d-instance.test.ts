import { describe, expect, it } from 'vitest';
import { createFaitsDInstanceQueries } from '#electron/repositories/pilotage/faits-d-instance.queries.ts';
import { createReportQueries } from '#electron/repositories/pilotage/report.queries.ts';
import { createTableauDInstanceQueries } from '#electron/repositories/pilotage/tableau-d-instance.queries.ts';
import { attendusDe, compterAssiduite, venusDe } from '#shared/domain/pilotage/assiduite.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { ajouter } from '#tests/support/metier.ts';
import { plansDe } from '#tests/support/plans.ts';

const PERIODE = { de: '2024-01-01', a: '2026-12-31' };
const VU = Number.MAX_SAFE_INTEGER;

describe('le tableau de bord d’une instance', () => {
  it('sans séance, dit ce qui est exigé et rien d’autre ; une instance inconnue se refuse', () => {
    const { appeler, instanceId, id } = uneReunion();
    const tableau = appeler('pilotage.instance', { id: instanceId, ...PERIODE });
    expect(tableau).toMatchObject({ seances: [], membres: [], reports: [], parAn: [] });
    expect(tableau.decisions).toMatchObject({ prises: 0, enRetard: 0 });
    expect(tableau.exige).toMatchObject({ convocation: 5, articleConvocation: 'R. 133-8', diffusion: 30 });
    expect(tableau.exige.articleQuorum).toBe('R. 5311-40');
    expect(refus(() => appeler('pilotage.instance', { id, ...PERIODE })).message).toContain('Cette instance');
  });

  it('R-200 : le quorum d’une commission se dit d’après R. 133-10, celui d’un comité de pilotage d’aucun texte', () => {
    const { appeler, instanceId } = uneReunion();
    const article = (type: 'commission_iae' | 'copil_convention') => {
      const parentId = type === 'commission_iae' ? instanceId : null;
      const commun = { departementCode: null, clpeCode: null, complement: 'du Haut-Rhin', communes: [] };
      const { id } = appeler('instances.creer', { type, ...commun, parentId });
      return appeler('pilotage.instance', { id, ...PERIODE }).exige.articleQuorum;
    };
    expect([article('commission_iae'), article('copil_convention')]).toEqual(['R. 133-10', null]);
  });

  it('R-062 : une séance, son quorum, ses délais réels, ses décisions, chaque membre présent', () => {
    const { appeler, instanceId, id, diffuser, approuver } = uneSeanceTenue();
    approuver(diffuser().id);
    const { seances, membres, decisions, parAn } = appeler('pilotage.instance', { id: instanceId, ...PERIODE });
    expect(seances).toMatchObject([
      {
        id,
        sansQuorum: false,
        convocation: 14,
        diffusion: 4,
        approbation: 63,
        decisions: 1,
        quorum: { etat: 'atteint' },
      },
    ]);
    expect(membres.length).toBeGreaterThan(10);
    expect(membres.every(({ presences }) => presences[0] === 'present')).toBe(true);
    expect(decisions).toMatchObject({ prises: 1, aEngager: 1, enRetard: 0, sansPilote: 1 });
    expect(parAn).toEqual([{ annee: 2026, tenues: 1, sansQuorum: 0 }]);
  });

  it('un membre remplacé en cours de période n’est compté que sur ses séances ; le suppléant compte pour son siège (R-060)', () => {
    const tenue = uneSeanceTenue();
    const { appeler, instanceId, horloge } = tenue;
    const siege = appeler('instances.fiche', { id: instanceId }).sieges.find(({ categorie }) => categorie === '2');
    const [mandat] = siege?.mandats ?? [];
    appeler('membres.modifierMandat', { id: mandat?.id ?? '', vu: VU, patch: { fin: '2026-05-01' } });
    const nommer = (role: 'titulaire' | 'suppleant', nom: string) =>
      appeler('membres.nommer', {
        ...{ siegeId: siege?.id ?? '', role, debut: '2026-05-02', personneId: null },
        personne: uneSaisie(nom),
      });
    nommer('titulaire', 'Nouveau');
    nommer('suppleant', 'Suppléante');
    const seconde = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '09:30' }).id;
    horloge.avancer(90 * 86_400_000);
    const suppleante =
      tenue
        .lire(seconde)
        .sieges.find(({ id }) => id === siege?.id)
        ?.mandats.at(-1)?.personne.id ?? '';
    appeler('points.ajouter', {
      ...{ reunionId: seconde, titre: 'Point', nature: 'information' as const, intervenant: null, duree: null },
    });
    appeler('reunions.ouvrir', { id: seconde, a: '09:30' });
    appeler('presences.constater', {
      ...{ reunionId: seconde, siegeId: siege?.id ?? '', statut: 'present' as const },
      ...{ personneId: suppleante, mandataireSiegeId: null },
    });
    appeler('presences.constaterLesAutres', { reunionId: seconde, statut: 'excuse' });
    appeler('reunions.lever', { id: seconde, a: '11:00' });
    const { membres, seances } = appeler('pilotage.instance', { id: instanceId, ...PERIODE });
    const duSiege = membres.filter(({ cle }) => cle.startsWith(siege?.id ?? '?'));
    expect(duSiege.map(({ presences }) => presences)).toEqual([
      ['present', null],
      [null, 'supplee'],
    ]);
    expect(seances.map(({ quorum }) => quorum.etat)).toEqual(['atteint', 'non_atteint']);
    const autre = membres.find(({ cle }) => !cle.startsWith(siege?.id ?? '?'));
    const compte = compterAssiduite(autre?.presences ?? []);
    expect([venusDe(compte), attendusDe(compte)]).toEqual([1, 2]);
  });

  it('les points reportés se comptent d’une séance à l’autre, et se disent traités', () => {
    const { appeler, db, instanceId, journal } = uneSeanceTenue();
    const dates = ['2025-03-01', '2025-06-01', '2025-09-01', '2025-12-01'];
    journal.executer({ type: 'essai', libelle: 'Reporter', annulable: false, fenetre: 1 }, () => {
      for (const [rang, date] of dates.entries()) {
        const suite = String(rang).padStart(12, '0');
        ajouter(db, 'reunion', {
          ...{ id: `00000000-0000-7000-8000-${suite}`, instance_id: instanceId, date, heure_debut: '09:00' },
          etat: 'tenue',
        });
        ajouter(db, 'point', {
          ...{ id: `00000000-0000-7000-9000-${suite}`, reunion_id: `00000000-0000-7000-8000-${suite}`, rang: 1 },
          ...{ titre: 'Bilan', nature: 'information', etat: rang === 3 ? 'traite' : 'reporte' },
          origine_point_id: rang === 0 ? null : `00000000-0000-7000-9000-${String(rang - 1).padStart(12, '0')}`,
        });
      }
    });
    const { reports } = appeler('pilotage.instance', { id: instanceId, ...PERIODE });
    expect(reports).toMatchObject([{ titre: 'Bilan', fois: 3, traite: true, date: '2025-09-01' }]);
  });

  it('lit chaque chose par un index : aucune table n’est parcourue en entier', () => {
    for (const { etapes } of [createTableauDInstanceQueries, createFaitsDInstanceQueries, createReportQueries].flatMap(
      plansDe,
    ))
      expect(etapes.filter((etape) => /^SCAN (?!(?:j|c|o|json_each)\b|\(|CONSTANT|MULTI)/u.test(etape))).toEqual([]);
  });
});
