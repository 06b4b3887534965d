import { describe, expect, it } from 'vitest';
import { decisionsOuvertes, prochaineReunion, seancesTenues } from '#shared/domain/convention/copil/seances.rules.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe } from '#tests/support/constructeurs/un-fichier.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

describe('le COPIL d’une convention', () => {
  it('se crée d’un geste, avec les sièges de ceux qui la suivent ; tout s’annule', () => {
    const { appeler, db, id, copil, creerLeCopil } = uneConventionSuivie();
    expect(copil()).toMatchObject({ instance: null, seances: [] });
    const avant = empreinteDuContenu(db);
    creerLeCopil();
    expect(copil().instance?.nom).toBe('COPIL Passerelles Sud-Alsace');
    expect(copil().composition.map(({ categorie, organisme }) => `${categorie} ${organisme}`)).toEqual([
      'P Préfecture de région, DREETS du Grand Est',
      '1 DDETS(PP) du Haut-Rhin',
      '1 Délégué·e du préfet',
      '2 Tremplin Essai',
      '2 Relais Essai',
      '3 France Travail',
      '3 Mission locale',
      '3 Cap emploi',
      '4 Collectivité européenne d’Alsace',
    ]);
    const encore = { conventionId: id, complement: 'Autre', sieges: [] };
    expect(() => appeler('copils.creer', encore)).toThrow(/déjà suivie par le COPIL Passerelles/u);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('suit plusieurs conventions ; délié, il n’en suit plus, et ses séances restent', () => {
    const { appeler, id, ouvrir, copil, creerLeCopil } = uneConventionSuivie();
    const instanceId = creerLeCopil();
    const autre = ouvrir('O2R 68-2024-02', 'Tremplin Nord');
    appeler('copils.lier', { conventionId: autre, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId } });
    expect(copil().aussi).toMatchObject([{ id: autre, numero: 'O2R 68-2024-02' }]);
    expect(appeler('copils.proposer', { conventionId: autre }).existants).toEqual([
      { id: instanceId, nom: 'COPIL Passerelles Sud-Alsace', conventions: ['O2R 68-2024-01', 'O2R 68-2024-02'] },
    ]);
    appeler('copils.lier', { conventionId: id, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId: null } });
    expect(copil()).toMatchObject({ instance: null, aussi: [] });
    expect(appeler('copils.lire', { conventionId: autre }).instance?.id).toBe(instanceId);
  });

  it('n’est jamais une instance d’un autre genre, ni une instance à la corbeille', () => {
    const fichier = uneConventionSuivie();
    const { appeler, id, copil, creerLeCopil } = fichier;
    const lier = () =>
      appeler('copils.lier', { conventionId: id, vu: Number.MAX_SAFE_INTEGER, patch: { instanceId: unCdpe(fichier) } });
    expect(refus(lier).transmise.champs).toHaveProperty('instanceId');
    const instanceId = creerLeCopil();
    appeler('instances.supprimer', { id: instanceId });
    expect(copil().instance).toBeNull();
    appeler('instances.restaurer', { id: instanceId });
    expect(copil().instance?.id).toBe(instanceId);
  });

  it('D5 : dit ses séances, qui y était, et où en est chaque décision', () => {
    const { appeler, copil, creerLeCopil, reunir } = uneConventionSuivie();
    const instanceId = creerLeCopil();
    const { reunionId, points } = reunir(instanceId, '2026-03-05');
    reunir(instanceId, '2026-06-18');
    const siege = copil().composition.find(({ organisme }) => organisme === 'France Travail');
    const nomme = { siegeId: siege?.siegeId ?? '', role: 'titulaire' as const, debut: '2025-01-01' };
    const personne = { civilite: 'Mme' as const, prenom: 'Lise', nom: 'Baer', fonction: 'Directrice', structure: null };
    appeler('membres.nommer', {
      ...nomme,
      personneId: null,
      personne: { ...personne, courriel: null, telephone: null },
    });
    appeler('reunions.ouvrir', { id: reunionId, a: '09:30' });
    const constat = { personneId: null, mandataireSiegeId: null };
    appeler('presences.constater', { ...constat, reunionId, siegeId: nomme.siegeId, statut: 'excuse' });
    const decision = appeler('deliberations.creer', {
      pointId: points[0] ?? '',
      nature: 'decision',
      texte: 'Remettre le budget.',
    }).id;
    const suite = { pilote: 'Tremplin Essai', echeance: '2026-03-10' };
    appeler('deliberations.modifier', { id: decision, vu: 1e9, patch: suite });
    appeler('reunions.lever', { id: reunionId, a: '11:00' });
    const [, tenue] = copil().seances;
    expect(tenue).toMatchObject({ id: reunionId, etat: 'tenue' });
    expect(tenue?.participants).toEqual([
      { structure: 'France Travail', nom: 'Mme Lise Baer', qualite: 'Directrice', statut: 'excuse', invite: false },
    ]);
    expect(tenue?.decisions).toMatchObject([
      { id: decision, texte: 'Remettre le budget.', etat: 'a_engager', ...suite },
    ]);
    expect(seancesTenues(copil()).map(({ date }) => date)).toEqual(['2026-03-05']);
    expect(prochaineReunion(copil(), '2026-03-12')?.date).toBe('2026-06-18');
    expect(decisionsOuvertes(copil(), '2026-06-18').map(({ id }) => id)).toEqual([decision]);
    expect(decisionsOuvertes(copil(), '2026-03-05')).toEqual([]);
    appeler('suivi.modifier', { genre: 'decision', id: decision, vu: 1e9, patch: { etat: 'faite' } });
    expect(decisionsOuvertes(copil(), '2026-06-18')).toEqual([]);
  });
});
