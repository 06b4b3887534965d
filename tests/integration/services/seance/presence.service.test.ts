import { describe, expect, it } from 'vitest';
import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe, uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { JOUR, uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

describe('presences.constater', () => {
  it('R-060 : un siège compte pour une personne, titulaire ou suppléant, et se dédit', () => {
    const { appeler, id, lire, constater } = uneReunion();
    const siege = lire().sieges[0] ?? expect.unreachable();
    const suppleant = appeler('membres.nommer', {
      siegeId: siege.id,
      role: 'suppleant',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie('Suppléant'),
    }).personneId;
    constater(siege.id, 'present');
    constater(siege.id, 'distance', { personneId: suppleant });
    expect(calculerQuorum(lire())).toMatchObject({ total: 1, distance: 1, supplees: 1 });
    constater(siege.id, null);
    expect(lire(id).sieges[0]?.presence).toBeNull();
  });

  it('R-061 : refuse un pouvoir sans mandataire, à soi-même, ou à un siège d’un autre comité', () => {
    const { appeler, lire, constater, ...fichier } = uneReunion();
    const [ailleurs] = appeler('instances.fiche', { id: unClpe({ appeler, ...fichier }, 'CLPE68003') }).sieges;
    const siege = lire().sieges[0]?.id ?? '';
    expect(refus(() => constater(siege, 'pouvoir')).transmise.champs).toHaveProperty('mandataireSiegeId');
    expect(refus(() => constater(siege, 'pouvoir', { mandataireSiegeId: siege })).transmise.champs).toHaveProperty(
      'mandataireSiegeId',
    );
    expect(refus(() => constater(siege, 'pouvoir', { mandataireSiegeId: ailleurs?.id ?? '' })).code).toBe(
      'REGLE_METIER',
    );
    expect(refus(() => constater(ailleurs?.id ?? '', 'present')).code).toBe('REGLE_METIER');
  });

  it('R-062 : les autres d’un geste, sans toucher à ce qui est constaté ; le quorum suit', () => {
    const { appeler, id, lire, constater } = uneReunion();
    const [premier] = lire().sieges;
    constater(premier?.id ?? '', 'excuse');
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'present' });
    const quorum = calculerQuorum(lire());
    expect(quorum).toMatchObject({ etat: 'atteint', restants: 0, total: quorum.base - 1 });
    expect(lire().sieges[0]?.presence?.statut).toBe('excuse');
  });

  it('constate le titulaire du jour de la réunion, même quand un constat nommait son prédécesseur', () => {
    const { appeler, lire, constater } = uneReunion();
    const siege = lire().sieges[0] ?? expect.unreachable();
    constater(siege.id, 'present');
    const { personneId } = appeler('membres.nommer', {
      siegeId: siege.id,
      role: 'titulaire',
      debut: '2026-04-01',
      personneId: null,
      personne: uneSaisie('Nouvelle'),
    });
    constater(siege.id, 'distance');
    expect(lire().sieges[0]?.presence).toMatchObject({ statut: 'distance', personneId });
  });

  it('R-080 : la séance levée garde la qualité d’alors, même rouverte ; seule une correction voulue la change', () => {
    const { appeler, id, lire, constater } = uneReunion();
    const siege = lire().sieges[0] ?? expect.unreachable();
    const personne = siege.mandats[0]?.personne.id ?? '';
    const dire = (fonction: string) =>
      appeler('personnes.modifier', { id: personne, vu: 1e9, patch: { fonction, structure: 'Ville de Colmar' } });
    const enSeance = () => {
      const [mandat] = lire().sieges[0]?.mandats ?? [];
      return mandat === undefined ? null : qualiteDe(mandat.personne);
    };
    dire('secrétaire générale');
    for (const { id: autre } of lire().sieges) constater(autre, 'present');
    appeler('reunions.ouvrir', { id, a: '09:30' });
    appeler('reunions.lever', { id, a: '11:00' });
    expect(enSeance()).toBe('secrétaire générale, Ville de Colmar');
    dire('adjointe');
    expect(enSeance()).toBe('secrétaire générale, Ville de Colmar');
    expect(appeler('personnes.fiche', { id: personne }).autreQualite).toEqual({
      seances: 1,
      qualite: 'secrétaire générale, Ville de Colmar',
    });
    expect(appeler('personnes.reprendreQualite', { id: personne })).toEqual({ seances: 1 });
    expect(enSeance()).toBe('adjointe, Ville de Colmar');
    expect(appeler('personnes.fiche', { id: personne }).autreQualite).toBeNull();
    dire('directrice');
    appeler('reunions.rouvrir', { id });
    expect(enSeance()).toBe('adjointe, Ville de Colmar');
    appeler('reunions.lever', { id, a: '11:30' });
    appeler('invites.ajouter', {
      reunionId: id,
      personneId: null,
      personne: uneSaisie('Tardive', { fonction: 'greffière' }),
    });
    const invitee = lire().invites[0]?.personne.id ?? '';
    appeler('personnes.modifier', { id: invitee, vu: 1e9, patch: { fonction: 'juge' } });
    expect(lire().invites[0]?.personne.fonction).toBe('greffière');
  });

  it('un membre remplacé après la séance y reste nommé', () => {
    const { appeler, lire, constater } = uneReunion();
    const siege = lire().sieges[0] ?? expect.unreachable();
    constater(siege.id, 'present');
    appeler('membres.nommer', {
      siegeId: siege.id,
      role: 'titulaire',
      debut: JOUR,
      personneId: null,
      personne: uneSaisie('Successeur'),
    });
    expect(lire().sieges[0]?.presence?.personneId).toBe(siege.mandats[0]?.personne.id);
  });
});

describe('invites.ajouter', () => {
  const ajouter = (reunion: ReturnType<typeof uneReunion>, personneId: string | null, nom: string | null = null) =>
    reunion.appeler('invites.ajouter', {
      reunionId: reunion.id,
      personneId,
      personne: nom === null ? null : uneSaisie(nom),
    });

  it('ajoute une personne sans voix, une seule fois', () => {
    const reunion = uneReunion();
    ajouter(reunion, null, 'Invitée');
    expect(reunion.lire().invites).toMatchObject([{ statut: 'present', personne: { nom: 'Invitée' } }]);
    expect(refus(() => ajouter(reunion, null, 'invitée')).message).toContain('déjà dans la liste');
    expect(calculerQuorum(reunion.lire()).total).toBe(0);
  });

  it('refuse un membre du comité, personne, et qui n’est plus dans l’annuaire', () => {
    const reunion = uneReunion();
    const membre = reunion.lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    expect(refus(() => ajouter(reunion, membre)).message).toContain('siège déjà comme membre');
    expect(refus(() => ajouter(reunion, null)).transmise.champs).toHaveProperty(['personne.nom']);
    const partie = reunion.appeler('personnes.creer', uneSaisie('Partie')).id;
    reunion.appeler('personnes.supprimer', { id: partie });
    expect(refus(() => ajouter(reunion, partie)).message).toContain('Cette personne n’existe plus');
    expect(reunion.lire().invites).toEqual([]);
  });
});
