import { direCanon } from '#shared/domain/navette/canon.rules.ts';
import type { ModeleDeTable } from '#shared/domain/navette/classeur-verrouille.types.ts';
import { comparerClasseur, type EcartDeNavette } from '#shared/domain/navette/comparer.rules.ts';
import type { SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import type { GroupeRendu, Retour } from '#shared/domain/navette/retour.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Contexte } from '../contexte.ts';
import { avisDuRetour } from './avis-du-retour.ts';
import { nommerDestinataire } from './destinataire.ts';
import type { Reception } from './reception.ts';
import { type ClasseurReconnu, cleDeLigne, type EcartAPrendre, type Genres } from './sujet.ts';

export interface RetourCompare {
  readonly retour: Retour;
  readonly ecarts: readonly EcartAPrendre[];
}

/** De quoi dire une cellule qui compte : changée par le destinataire, ou changée ici. */
function cellulesDe({ marque, champ, envoyee, rendue, actuelle }: EcartDeNavette, modeles: readonly ModeleDeTable[]) {
  const modele = modeles.find((un) => un.marque === marque);
  const siennes = modele?.champs.find(({ cle }) => cle === champ)?.colonnes ?? [];
  return (modele?.colonnes ?? []).flatMap((colonne) => {
    const { cle, titre } = colonne;
    const dire = (canons: typeof envoyee) => direCanon(colonne, canons[cle] ?? null);
    if (!siennes.includes(cle) || (rendue[cle] === envoyee[cle] && actuelle[cle] === envoyee[cle])) return [];
    return [{ titre, envoyee: dire(envoyee), rendue: dire(rendue), actuelle: dire(actuelle) }];
  });
}

function comparerRecu(contexte: Contexte, genres: Genres, sujet: SujetDeNavette, recu: ClasseurReconnu): RetourCompare {
  const { nom, navetteId, relu } = recu;
  const navette = contexte.depots.navettes.parId(navetteId);
  // Celui du suivi d'abord : il a suivi une fusion de fiches depuis l'envoi.
  const destinataire = navette?.destinataire ?? recu.destinataire;
  const de = genres[sujet.genre].comparable(contexte, sujet.id, { ...recu, destinataire });
  const lignes = new Map(de.lignes.map((ligne) => [cleDeLigne(ligne), ligne]));
  const { ecarts, fautes } = comparerClasseur(relu, de.modeles, (marque, id) => {
    const ligne = lignes.get(cleDeLigne({ marque, id }));
    return ligne === undefined ? { empechement: de.partie } : { valeurs: ligne.valeurs };
  });
  const aPrendre = ecarts.flatMap((ecart): EcartAPrendre[] => {
    const ligne = lignes.get(cleDeLigne(ecart));
    if (ligne === undefined || de.dejaNote(ecart)) return [];
    const { empechement, avis } = de.juger(ecart);
    const proposition = {
      cle: `${navetteId}|${ecart.marque}|${ecart.id}|${ecart.champ}`,
      quoi: de.quoi(ecart),
      cellules: cellulesDe(ecart, de.modeles),
      conflit: ecart.conflit,
      ailleurs: null,
      empechement: empechement === null ? null : typographier(empechement),
      avis: avis === null ? null : typographier(avis),
    };
    return [{ ecart, groupe: ligne.groupe, proposition, destinataire, sujet }];
  });
  return {
    ecarts: aPrendre,
    retour: {
      nom,
      refus: null,
      navetteId: navette?.id ?? null,
      destinataire: nommerDestinataire(contexte, destinataire).nom,
      avis: avisDuRetour(contexte, navette),
      fautes: fautes.map((faute) => ({ ...faute, phrase: typographier(faute.phrase) })),
      groupes: [],
    },
  };
}

const cleDuChamp = ({ ecart }: EcartAPrendre): string => `${ecart.marque} ${ecart.id} ${ecart.champ}`;

/** Deux classeurs du même dépôt qui disent deux choses du même champ : chacun nomme l'autre. */
function croiser(retours: readonly RetourCompare[]): RetourCompare[] {
  const parChamp = Map.groupBy(
    retours.flatMap(({ retour, ecarts }) => ecarts.map((un) => ({ un, nom: retour.nom }))),
    ({ un }) => cleDuChamp(un),
  );
  return retours.map(({ retour, ecarts }) => ({
    retour,
    ecarts: ecarts.map((un) => {
      const autre = parChamp.get(cleDuChamp(un))?.find(({ un: lAutre }) => lAutre !== un);
      return autre === undefined ? un : { ...un, proposition: { ...un.proposition, ailleurs: autre.nom } };
    }),
  }));
}

const parGroupe = (ecarts: readonly EcartAPrendre[]): GroupeRendu[] =>
  [...Map.groupBy(ecarts, ({ groupe }) => `${groupe.vers} ${groupe.intitule}`).values()].flatMap((siens) => {
    const [premier] = siens;
    return premier === undefined
      ? []
      : [{ ...premier.groupe, propositions: siens.map(({ proposition }) => proposition) }];
  });

/** Ce que proposent les classeurs d'un dépôt, d'après ce que dit l'application maintenant. */
export function comparerReception(contexte: Contexte, genres: Genres, { sujet, recus }: Reception): RetourCompare[] {
  const compares = recus.map((recu): RetourCompare => {
    if (!('refus' in recu)) return comparerRecu(contexte, genres, sujet, recu);
    const { nom, refus } = recu;
    const rien = { navetteId: null, destinataire: null, avis: [], fautes: [], groupes: [] };
    return { ecarts: [], retour: { nom, refus, ...rien } };
  });
  return croiser(compares).map(({ retour, ecarts }) => ({
    ecarts,
    retour: { ...retour, groupes: parGroupe(ecarts) },
  }));
}
