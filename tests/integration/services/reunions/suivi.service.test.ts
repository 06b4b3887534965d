import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors/app-error.ts';
import { LIGNES_SUIVIES } from '#shared/domain/rendu/suivi.schema.ts';
import { createSuiviQueries } from '#electron/repositories/reunions/suivi.queries.ts';
import { plansDe } from '#tests/support/plans.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { JOUR, uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const VU = Number.MAX_SAFE_INTEGER;
const TOUTES = { quelles: 'toutes', instanceId: null, pilote: null, theme: null, annee: null, mots: '' } as const;

/** Une séance ouverte le 16 avril 2026, une décision pour le 30 juin portée par la DDETS, une action sans échéance. */
function unSuivi() {
  const reunion = uneReunion();
  const { appeler, id, pointId, horloge } = reunion;
  appeler('reunions.convoquer', { id, envoyeeLe: '2026-04-01', recueLe: '2026-04-02' });
  appeler('reunions.ouvrir', { id, a: '09:35' });
  const decision = reunion.delibererSur();
  appeler('deliberations.modifier', {
    id: decision,
    vu: VU,
    patch: { mode: 'sans_opposition', pilote: 'DDETS', echeance: '2026-06-30' },
  });
  const { id: action } = appeler('actions.creer', {
    pointId,
    libelle: 'Écrire aux maires',
    pilote: null,
    echeance: null,
  });
  /** Porte l'horloge du 12 mars à ce jour. */
  const auJour = (date: string) =>
    horloge.avancer(Date.parse(`${date}T09:00:00.000Z`) - reunion.contexte.maintenant().getTime());
  return { ...reunion, decision, action, auJour };
}

describe('suivi des décisions (R-087)', () => {
  it('une séance qui n’est pas ouverte n’a rien décidé ; ouverte, ses décisions et actions se suivent', () => {
    const avant = uneReunion();
    avant.delibererSur();
    expect(avant.appeler('suivi.lister', TOUTES).lignes).toEqual([]);
    const { appeler, decision, action, instanceId, id } = unSuivi();
    const { lignes, instances, pilotes, annees } = appeler('suivi.lister', TOUTES);
    expect(lignes).toMatchObject([
      {
        genre: 'decision',
        id: decision,
        etat: 'a_engager',
        echeance: '2026-06-30',
        reunionId: id,
        date: JOUR,
        instanceId,
      },
      { genre: 'action', id: action, etat: 'a_engager', echeance: null, nature: null },
    ]);
    expect(instances).toEqual([{ id: instanceId, nom: 'CDPE du Haut-Rhin' }]);
    expect(pilotes).toEqual(['DDETS']);
    expect(annees).toEqual([2026]);
  });

  it('en retard le lendemain de l’échéance, pas le jour même, plus une fois faite', () => {
    const { appeler, decision, auJour } = unSuivi();
    const retards = () => appeler('suivi.lister', { ...TOUTES, quelles: 'retard' }).lignes.map(({ id }) => id);
    auJour('2026-06-30');
    expect(retards()).toEqual([]);
    auJour('2026-07-01');
    expect(retards()).toEqual([decision]);
    appeler('suivi.modifier', { genre: 'decision', id: decision, vu: VU, patch: { etat: 'faite' } });
    expect(retards()).toEqual([]);
    expect(appeler('suivi.fiche', { genre: 'decision', id: decision }).ligne).toMatchObject({
      etat: 'faite',
      suiviLe: '2026-07-01',
    });
  });

  it('filtre par état, pilote, année, instance et thème', () => {
    const { appeler, decision, action, db, journal, pointId, instanceId } = unSuivi();
    const trouves = (plus: Partial<Parameters<typeof appeler<'suivi.lister'>>[1]>) =>
      appeler('suivi.lister', { ...TOUTES, ...plus }).lignes.map(({ id }) => id);
    expect(trouves({ pilote: 'DDETS' })).toEqual([decision]);
    expect(trouves({ annee: 2025 })).toEqual([]);
    expect(trouves({ annee: 2026, instanceId })).toEqual([decision, action]);
    appeler('suivi.modifier', { genre: 'action', id: action, vu: VU, patch: { etat: 'abandonnee' } });
    expect(trouves({ quelles: 'abandonnees' })).toEqual([action]);
    expect(trouves({ quelles: 'ouvertes' })).toEqual([decision]);
    expect(trouves({ theme: 'formation' })).toEqual([]);
    journal.executer({ type: 'essai', libelle: 'Thème', annulable: false, fenetre: 1 }, () =>
      db.prepare(`INSERT INTO point_theme (id, point_id, theme) VALUES ('t', ?, 'formation')`).run(pointId),
    );
    expect(trouves({ theme: 'formation' })).toEqual([decision, action]);
  });

  it('retrouve par des mots, tous exigés, sans accent ni casse, décisions et actions', () => {
    const { appeler, decision, action } = unSuivi();
    const trouves = (mots: string) => appeler('suivi.lister', { ...TOUTES, mots }).lignes.map(({ id }) => id);
    expect(trouves('FEUILLE')).toEqual([decision]);
    expect(trouves('ecrire mair')).toEqual([action]);
    expect(trouves('feuille maires')).toEqual([]);
    expect(trouves('  ')).toEqual([decision, action]);
    expect(trouves('« "')).toEqual([]);
  });

  it('suit en lot, d’une seule opération qui s’annule', () => {
    const { appeler, decision, action, auJour } = unSuivi();
    auJour('2026-07-01');
    const lignes = [
      { genre: 'decision', id: decision },
      { genre: 'action', id: action },
    ] as const;
    const patch = { etat: 'en_cours', suiviNote: 'Relancé', suiviLe: '2026-06-20' } as const;
    expect(appeler('suivi.modifierPlusieurs', { lignes: [...lignes], patch })).toEqual({ modifiees: 2 });
    expect(appeler('suivi.lister', TOUTES).lignes).toMatchObject([patch, patch]);
    appeler('historique.annuler', {});
    expect(appeler('suivi.lister', TOUTES).lignes.map(({ etat }) => etat)).toEqual(['a_engager', 'a_engager']);
  });

  it('refuse une date avant la séance, une ligne disparue, et une autre fenêtre qui a changé l’état entre-temps', () => {
    const { appeler, decision, action } = unSuivi();
    const suivre = (patch: object, fenetre = 1, vu = VU) =>
      appeler('suivi.modifier', { genre: 'decision', id: decision, vu, patch }, fenetre);
    expect(refus(() => suivre({ suiviLe: '2026-04-15' })).message).toContain('précéder la séance');
    const inconnue = { genre: 'action', id: decision, vu: VU, patch: { etat: 'faite' } } as const;
    expect(refus(() => appeler('suivi.modifier', inconnue)).message).toContain('Cette action n’existe plus');
    suivre({ etat: 'en_cours', suiviLe: null }, 2);
    const cause = refus(() => suivre({ etat: 'faite' }, 1, 0));
    expect(cause).toBeInstanceOf(AppError);
    expect(cause.transmise.valeurs).toMatchObject([{ champ: 'etat', autre: 'En cours', mienne: 'Faite' }]);
    expect(appeler('suivi.fiche', { genre: 'action', id: action }).reprises).toEqual([]);
  });

  it('lit les retards par l’index des échéances, le reste par celui des réunions', () => {
    const { db, appeler } = unSuivi();
    const plans: string[] = [];
    const plan = (sql: string) =>
      db
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => detail)
        .join('\n');
    plans.push(
      plan(
        `SELECT 1 FROM deliberation d CROSS JOIN point p ON p.id = d.point_id WHERE d.suivi IN ('a_engager', 'en_cours') AND d.echeance IS NOT NULL AND d.echeance < '2026-07-01'`,
      ),
      plan(
        `SELECT 1 FROM action d WHERE d.etat IN ('a_engager', 'en_cours') AND d.echeance IS NOT NULL AND d.echeance < '2026-07-01'`,
      ),
    );
    expect(
      plan(`SELECT 1 FROM action d CROSS JOIN point p ON p.id = d.point_id WHERE d.etat IN ('a_engager', 'en_cours')`),
    ).toContain('action_echeance');
    expect(plans[0]).toContain('deliberation_echeance');
    expect(plans[1]).toContain('action_echeance');
    expect(appeler('suivi.lister', { ...TOUTES, quelles: 'retard' }).lignes).toEqual([]);
  });

  it('rend les plus pressantes, et dit qu’il en reste', () => {
    const { appeler, pointId, decision } = unSuivi();
    expect(appeler('suivi.lister', TOUTES).reste).toBe(false);
    for (let rang = 1; rang <= LIGNES_SUIVIES; rang += 1)
      appeler('actions.creer', { pointId, libelle: `Action ${rang}`, pilote: null, echeance: null });
    const { lignes, reste } = appeler('suivi.lister', TOUTES);
    expect(lignes).toHaveLength(LIGNES_SUIVIES);
    expect(reste).toBe(true);
    expect(lignes[0]?.id).toBe(decision);
  });

  it('s’arrête à la limite : aucune grande table n’est parcourue, aucune tranche triée en entier', () => {
    const plans = plansDe((db) => {
      const suivi = createSuiviQueries(db);
      for (const quelles of ['toutes', 'retard', 'faites', 'abandonnees'] as const)
        suivi.lister(
          { quelles, instanceId: null, pilote: null, theme: null, annee: null, mots: '' },
          { jour: JOUR, limite: 2 },
        );
    });
    const tranches = plans.filter(({ sql }) => sql.includes('CROSS JOIN'));
    expect(tranches).toHaveLength(6);
    for (const { etapes } of tranches) expect(etapes).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    const parcourues = plans.flatMap(({ etapes }) => etapes.filter((etape) => etape.startsWith('SCAN ')));
    expect(parcourues.filter((etape) => !/^SCAN (?:instance\b|valeur|CONSTANT)/u.test(etape))).toEqual([]);
  });
});
