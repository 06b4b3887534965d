import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireReponses } from '#shared/domain/reunion/reponses-collees.rules.ts';
import { unMandat, unePersonne, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const mandat = (prenom: string, nom: string, role: 'titulaire' | 'suppleant' = 'titulaire') =>
  unMandat(nom, {
    role,
    personne: unePersonne(nom, { id: `${prenom}-${nom}`, prenom, courriel: `${nom.toLowerCase()}@exemple.fr` }),
  });
const seance = uneSeance({
  sieges: [
    { ...unSiege('a'), mandats: [mandat('Zoé', 'Durand'), mandat('Lydie', 'Haas', 'suppleant')] },
    { ...unSiege('b'), mandats: [mandat('Marc', 'Lefort')] },
    { ...unSiege('c'), mandats: [mandat('Anne', 'De la Tour')] },
    { ...unSiege('d'), mandats: [mandat('Marc', 'Weiss')] },
    { ...unSiege('e'), mandats: [mandat('Luce', 'Weiss')] },
  ],
});
const lire = (ligne: string) => {
  const [lue] = lireReponses(ligne, seance);
  return [lue?.siegeId, lue?.valeur, lue?.personneId ?? lue?.mandataireSiegeId, lue?.probleme];
};

describe('coller une liste de réponses', () => {
  it.each([
    ['Mme DURAND Zoé : présente', 'a', 'present'],
    ['Zoé Durand\toui', 'a', 'present'],
    ['durand@exemple.fr;accepté', 'a', 'present'],
    ['M. Lefort, en visio', 'b', 'distance'],
    ['Anne DE LA TOUR - excusée', 'c', 'excuse'],
    ['M. Lefort ne sera pas présent', 'b', 'excuse'],
    ['Lefort Marc\tParticipant obligatoire\tRefusé', 'b', 'excuse'],
    ['Weiss Luce : présente', 'e', 'present'],
  ])('« %s »', (ligne, siege, valeur) => {
    expect(lire(ligne)).toEqual([siege, valeur, null, null]);
  });

  it('lit un suppléant, nommé ou seul possible, et celui qui s’annonce lui-même', () => {
    expect(lire('Mme Durand sera suppléée par Mme Haas')).toEqual(['a', 'supplee', 'Lydie-Haas', null]);
    expect(lire('Durand : suppléée')).toEqual(['a', 'supplee', 'Lydie-Haas', null]);
    expect(lire('Lydie Haas, présente')).toEqual(['a', 'supplee', 'Lydie-Haas', null]);
  });

  it('lit à qui un pouvoir est donné', () => {
    expect(lire('Mme Durand, excusée, donne pouvoir à M. Lefort')).toEqual(['a', 'pouvoir', 'b', null]);
  });

  it.each([
    ['Paul Inconnu, présent', 'personne inconnue de cette réunion'],
    ['Lefort : à voir', 'réponse non comprise'],
    ['Lefort\tAucune', 'pas encore de réponse'],
    ['Lefort donne pouvoir', 'à qui le pouvoir est donné n’est pas dit'],
    ['Lefort sera suppléé', 'quel suppléant n’est pas dit'],
    ['Weiss : présent', 'personne inconnue de cette réunion'],
    ['Haas, excusée', 'un suppléant s’excuse : notez la réponse de son titulaire'],
  ])('ne devine pas : « %s », %s', (ligne, probleme) => {
    expect(lireReponses(ligne, seance)[0]?.probleme).toBe(probleme);
  });

  it('quoi que l’on colle, chaque ligne lue est rendue, et n’est prise que si elle est entière', () => {
    const bouts = fc.constantFrom(
      'Durand',
      'Lefort',
      'Weiss',
      'Haas',
      'pouvoir',
      'excusé',
      'oui',
      'suppléée',
      '\t',
      '$',
      'à',
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(bouts, fc.string()), { maxLength: 6 }), { maxLength: 10 }), (lignes) => {
        for (const lue of lireReponses(lignes.map((mots) => mots.join(' ')).join('\n'), seance)) {
          if (lue.probleme !== null) continue;
          expect(lue.siegeId).not.toBeNull();
          expect(lue.valeur).not.toBeNull();
          expect(lue.valeur === 'pouvoir').toBe(lue.mandataireSiegeId !== null);
          expect(lue.mandataireSiegeId).not.toBe(lue.siegeId);
        }
      }),
    );
  });
});
