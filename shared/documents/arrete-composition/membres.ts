import { qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { LigneTableau, Segments, Tableau } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { nomEtQualite } from '../seance/personnes.ts';
import { fonctionDe } from '../seance/signataires.ts';
import { joindre, manque, texte, texteNu } from '../segments.ts';
import type { SiegeDActe } from '../acte/dossier.ts';

/** « Mme Anne FRITSCH, maire de Wittenheim » ; un siège vacant reste à pourvoir. */
const titulaire = ({ titulaire: membre, siege }: SiegeDActe): Segments =>
  membre === null
    ? manque(siege.organisme === null ? 'membre à désigner' : `membre à désigner, ${siege.organisme}`)
    : nomEtQualite(membre.personne);

const suppleants = ({ suppleants: membres }: SiegeDActe): Segments =>
  membres.length === 0 ? texte('–') : joindre(membres.map(({ personne }) => nomEtQualite(personne)));

/** Titulaires et suppléants, groupés par alinéa du décret ; une ligne par siège, vacants compris. */
export function tableauDesMembres(id: string, sieges: readonly SiegeDActe[]): Tableau {
  const parCategorie = Map.groupBy(sieges, ({ categorie }) => categorie);
  const lignes = [...parCategorie].flatMap(([categorie, siens]): LigneTableau[] => [
    { type: 'groupe', titre: texte(`${categorie.alinea} ${categorie.libelle}`) },
    ...siens.map((siege): LigneTableau => ({ type: 'ligne', cellules: [titulaire(siege), suppleants(siege)] })),
  ]);
  return { type: 'tableau', id, colonnes: [colonne('Titulaire', 8), colonne('Suppléant ou suppléante', 8)], lignes };
}

const enMinuscule = (segments: Segments): string =>
  texteNu(segments).replace(/^\p{Lu}/u, (lettre) => lettre.toLocaleLowerCase('fr'));

/** À défaut d’une personne dont on sache la qualité, l’institution qu’elle préside. */
const presidenceDe = ({ siege }: SiegeDActe): string => {
  if (siege.college === 'etat') return 'le préfet';
  return siege.organisme === null
    ? 'le représentant désigné des collectivités'
    : `le représentant de l’institution suivante : ${siege.organisme}`;
};

/** « le préfet du Haut-Rhin et la présidente de la Collectivité européenne d’Alsace » : ceux qui président conjointement. */
export const presidents = (sieges: readonly SiegeDActe[]): string =>
  enumerer(
    sieges
      .filter(({ categorie }) => categorie.numero === 'P')
      .map((place) => {
        const personne = place.titulaire?.personne ?? null;
        return personne === null || qualiteDe(personne) === null
          ? presidenceDe(place)
          : enMinuscule(fonctionDe(personne));
      }),
  );
