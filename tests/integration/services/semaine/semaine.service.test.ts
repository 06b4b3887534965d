import { describe, expect, it } from 'vitest';
import { createATransmettreQueries } from '#electron/repositories/semaine/a-transmettre.queries.ts';
import { createFichesDeLaSemaineQueries } from '#electron/repositories/semaine/fiches-de-la-semaine.queries.ts';
import { createNoteRapideRepository } from '#electron/repositories/semaine/note-rapide.repository.ts';
import { createReunionsDeLaSemaineQueries } from '#electron/repositories/semaine/reunions-de-la-semaine.queries.ts';
import { createSuiviDeLaSemaineQueries } from '#electron/repositories/semaine/suivi-de-la-semaine.queries.ts';
import type { BlocDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { plansDe } from '#tests/support/plans.ts';

/** Le 12 mars 2026, un jeudi. */
const DEMAIN = '2026-03-13';
type Appeler = ReturnType<typeof unFichier>['appeler'];
const lire = (appeler: Appeler, plus = {}) => appeler('semaine.lire', plus);
const bloc = (appeler: Appeler, nom: BlocDeSemaine, plus = {}) =>
  lire(appeler, plus).blocs.find((un) => un.bloc === nom)?.lignes ?? [];
const noter = (appeler: Appeler, texte: string, pourLe: string | null, plus = {}) =>
  appeler('notesRapides.noter', { texte, pourLe, objet: null, ...plus }).id;

describe('ma semaine', () => {
  it('d’un fichier neuf, dit qu’il n’y a encore rien', () => {
    const { appeler } = unFichier();
    expect(lire(appeler)).toMatchObject({ jour: '2026-03-12', numero: 11, prochaine: null, pastille: 0, neuf: true });
  });

  it('la réunion du 16 avril : au bandeau, et sa convocation quand sa date vient (R-041, R-044)', () => {
    const { appeler, id } = uneReunion();
    expect(lire(appeler).prochaine).toMatchObject({ id, nom: 'CDPE du Haut-Rhin', date: '2026-04-16', quorum: null });
    expect(bloc(appeler, 'bientot')).toContainEqual(expect.objectContaining({ cle: `convocation:${id}` }));
    appeler('reunions.modifier', { id, vu: 1e9, patch: { date: '2026-03-18' } });
    expect(bloc(appeler, 'aujourdhui')).toContainEqual(
      expect.objectContaining({ cle: `convocation:${id}`, presse: true, signe: 'limite' }),
    );
    expect(lire(appeler).pastille).toBe(1);
  });

  it('ce qui est décidé en séance revient à son échéance ; fait, il n’y est plus (R-087)', () => {
    const { appeler, pointId, id } = uneReunion();
    const action = appeler('actions.creer', {
      pointId,
      libelle: 'Envoyer la liste des quartiers',
      pilote: 'DDETS',
      echeance: '2026-03-10',
    }).id;
    expect(bloc(appeler, 'aujourdhui')).toHaveLength(0);
    appeler('reunions.modifier', { id, vu: 1e9, patch: { date: '2026-03-02' } });
    appeler('reunions.ouvrir', { id, a: '09:30' });
    expect(bloc(appeler, 'aujourdhui')).toContainEqual(
      expect.objectContaining({ cle: `action:${action}`, signe: 'retard', enRouge: expect.stringContaining('2') }),
    );
    appeler('suivi.modifier', { genre: 'action', id: action, vu: 1e9, patch: { etat: 'faite' } });
    expect(bloc(appeler, 'aujourdhui').map(({ cle }) => cle)).not.toContain(`action:${action}`);
  });

  it('une instance, ou les miennes : le reste ne se montre pas', () => {
    const { appeler, instanceId, id } = uneReunion();
    const libre = noter(appeler, 'acheter des chevalets', null);
    const surElle = noter(appeler, 'appeler le président', null, { objet: { genre: 'reunion', id } });
    const cles = (plus: object) => bloc(appeler, 'semaine', plus).map(({ cle }) => cle);
    expect(cles({})).toEqual(expect.arrayContaining([`note:${libre}`, `note:${surElle}`]));
    expect(cles({ instanceId })).toContain(`note:${surElle}`);
    expect(cles({ instanceId })).not.toContain(`note:${libre}`);
    expect(bloc(appeler, 'bientot', { miennes: true })).toEqual([]);
    expect(cles({ miennes: true })).toContain(`note:${libre}`);
  });
});

describe('les notes rapides', () => {
  it('se rangent à leur jour, se cochent, se suppriment et s’annulent', () => {
    const { appeler } = unFichier();
    const id = noter(appeler, 'rappeler la mission locale', DEMAIN);
    expect(bloc(appeler, 'semaine')).toMatchObject([{ cle: `note:${id}`, titre: 'rappeler la mission locale' }]);
    appeler('notesRapides.modifier', { id, vu: 1e9, patch: { pourLe: '2026-03-11' } });
    expect(bloc(appeler, 'aujourdhui')).toMatchObject([{ cle: `note:${id}`, presse: true }]);
    appeler('notesRapides.faire', { id, faiteLe: '2026-03-12' });
    expect(lire(appeler).pastille).toBe(0);
    appeler('notesRapides.supprimer', { id });
    expect(() => appeler('notesRapides.supprimer', { id })).toThrow(/note/u);
  });

  it('prend le nom d’aujourd’hui de sa fiche, et survit à sa disparition', () => {
    const { appeler, id, instanceId } = uneReunion();
    const objet = { genre: 'instance', id: instanceId } as const;
    noter(appeler, 'voir le règlement intérieur', null, { objet });
    expect(appeler('notesRapides.deLObjet', objet)).toMatchObject([{ objet: { nom: 'CDPE du Haut-Rhin' } }]);
    noter(appeler, 'perdue', null, { objet: { genre: 'reunion', id: '01960000-0000-7000-8000-0000000fffff' } });
    expect(bloc(appeler, 'semaine').find(({ titre }) => titre === 'perdue')?.note?.objet).toBeNull();
    expect(appeler('notesRapides.deLObjet', { genre: 'reunion', id })).toEqual([]);
  });

  it('refuse une note vide ou trop longue, sans rien écrire', () => {
    const { appeler } = unFichier();
    expect(() => noter(appeler, '   ', null)).toThrow(/retenir/u);
    expect(() => noter(appeler, 'a'.repeat(501), null)).toThrow(/caractères/u);
    expect(bloc(appeler, 'semaine')).toEqual([]);
  });
});

it('ce qui est mis de côté quitte son bloc et la pastille, et se reprend', () => {
  const { appeler } = unFichier();
  const id = noter(appeler, 'note du jour', '2026-03-12');
  const cle = `note:${id}`;
  expect(lire(appeler).pastille).toBe(1);
  appeler('semaine.mettreDeCote', {
    cle,
    jusquAu: '2026-03-16',
    motif: 'en congé',
    rouge: false,
  });
  expect(lire(appeler)).toMatchObject({ pastille: 0, deCote: [{ jusquAu: '2026-03-16', motif: 'en congé' }] });
  appeler('semaine.reprendre', { cle });
  expect(lire(appeler)).toMatchObject({ pastille: 1, deCote: [] });
  expect(() => appeler('semaine.reprendre', { cle })).toThrow(/mise de côté/u);
});

it('la note Word dit les quatre blocs, et rien de vide', () => {
  const { appeler } = uneReunion();
  noter(appeler, 'rappeler la mission locale', DEMAIN);
  const document = JSON.stringify(appeler('documentsDeSemaine.apercu', {}));
  expect(document).toContain('rappeler la mission locale');
  expect(document).toContain('Bientôt');
  expect(document).not.toContain('Aujourd’hui et en retard');
});

describe('ce que lit la semaine', () => {
  const depots = [
    createReunionsDeLaSemaineQueries,
    createSuiviDeLaSemaineQueries,
    createFichesDeLaSemaineQueries,
    createNoteRapideRepository,
    createATransmettreQueries,
  ];

  it.each(depots.map((creer) => [creer.name, creer] as const))(
    '%s ne parcourt aucune table qui grandit',
    (_, creer) => {
      // « d » est la lecture bornée de l'index : elle se relit entière.
      const grandes =
        /^SCAN (?:reunion|r|action|deliberation|e|etape|s|sous_action|f|fiche_action|v|a|attente|note_rapide)\b(?!.*USING (?:COVERING )?INDEX)/u;
      const etapes = plansDe(creer).flatMap((plan) =>
        plan.etapes.filter((etape) => grandes.test(etape)).map((etape) => `${etape} : ${plan.sql}`),
      );
      expect(etapes).toEqual([]);
    },
  );
});
