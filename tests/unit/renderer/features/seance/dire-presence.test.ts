import { INVITE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import { grouperPresences, motDuStatut, trouverParFrappe } from '#renderer/features/seance/presence/dire-presence.ts';
import { comptesDuQuorum } from '#renderer/features/seance/quorum/Quorum.tsx';
import { pilotesProposes } from '#renderer/features/seance/actes/ChampPilote.tsx';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import { unePersonne, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const seance = uneSeance({
  sieges: [
    unSiege('prefet', { categorie: 'P', statut: 'present', personneId: 'personne-prefet' }),
    unSiege('etat', {
      mandats: [
        unMandat('Titulaire', { personne: unePersonne('Titulaire', { civilite: 'M.' }) }),
        unMandat('Second', { role: 'suppleant' }),
      ],
      statut: 'present',
      personneId: 'personne-Second',
    }),
    unSiege('region', { categorie: '2', college: 'region', statut: 'pouvoir', pour: 'prefet' }),
    unSiege('dep', { categorie: '3', college: 'departement', statut: 'excuse' }),
    unSiege('epci', { categorie: '4', college: 'communes', organisme: 'Agglomération', mandats: [] }),
    unSiege('ft', { categorie: '6', college: 'operateurs', statut: 'present', personneId: 'personne-ft' }),
  ],
});

describe('la présence, ligne à ligne', () => {
  it('groupe par catégorie du décret, présidents d’abord, et dit les sièges sans voix (R-060)', () => {
    expect(grouperPresences(seance).map(({ titre }) => titre)).toEqual([
      'Présidents',
      'État',
      'Région',
      'Département',
      'Intercommunalités',
      'France Travail, sans voix',
    ]);
  });

  it('dit le suppléant qui siège, le pouvoir et pourquoi il ne compte pas, le siège vacant (R-061)', () => {
    const lignes = new Map(
      grouperPresences(seance)
        .flatMap((groupe) => groupe.lignes)
        .map((ligne) => [ligne.siege.id, ligne]),
    );
    expect(lignes.get('etat')?.note).toBe('à la place de M.\u00A0Claude Titulaire');
    expect(lignes.get('etat')?.nom).toBe('Mme\u00A0Claude Second');
    expect(lignes.get('region')).toMatchObject({
      note: 'pouvoir à Mme\u00A0Claude prefet',
      mot: 'pouvoir',
      sansEffet: 'mandataire d’un autre collège',
    });
    expect(lignes.get('epci')).toMatchObject({ nom: 'Siège vacant', personne: null });
  });

  it('accorde le constat à la personne, et ne dit rien tant que rien n’est constaté', () => {
    expect(motDuStatut('excuse', { civilite: 'Mme' })).toBe('excusée');
    expect(motDuStatut('absent', { civilite: 'M.' })).toBe('absent');
    expect(motDuStatut(null, { civilite: 'Mme' })).toBe('');
  });

  it('dessine un point par siège ayant voix : présents, pouvoirs, attendus, partis, vacants (R-064)', () => {
    const quorum = calculerQuorum(seance);
    const comptes = comptesDuQuorum(seance, quorum);
    expect(comptes).toEqual({ present: 2, pouvoir: 0, attendu: 1, excuse: 1, vacant: 1 });
    expect(Object.values(comptes).reduce<number>((somme, nombre) => somme + (nombre ?? 0), 0)).toBe(quorum.sieges);
  });

  it('trouve un nom par ses premières lettres, accents ignorés, en revenant au début', () => {
    const noms = ['M. Éric Bœrsch', 'Mme Zoé Martin-Duval', 'M. Paul Durand'];
    expect(trouverParFrappe(noms, 'boe', 0)).toBe(0);
    expect(trouverParFrappe(noms, 'du', 0)).toBe(1);
    expect(trouverParFrappe(noms, 'du', 2)).toBe(2);
    expect(trouverParFrappe(noms, 'zo', 2)).toBe(1);
    expect(trouverParFrappe(noms, 'zz', 0)).toBe(-1);
  });

  it('propose comme pilotes les présents, puis les structures, puis les autres membres', () => {
    const avecInvite = {
      ...seance,
      invites: [
        {
          ...INVITE_NEUF,
          presenceId: 'i',
          statut: 'present' as const,
          qualite: null,
          personne: unePersonne('Invite', { structure: 'Mission locale' }),
        },
      ],
    };
    const libelles = pilotesProposes(avecInvite).map(({ libelle }) => libelle.replace('Mme\u00A0Claude ', ''));
    expect(libelles).toEqual(['prefet', 'Second', 'ft', 'Invite', 'Mission locale', 'Agglomération', 'region', 'dep']);
  });
});
