import { nomEnCapitales, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import type { LigneTableau, Segments, Tableau } from '../blocs.ts';
import { colonne } from '../blocs-courants.ts';
import { nomEtQualite } from '../seance/personnes.ts';
import { fonctionDe } from '../seance/fonction.ts';
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

/** Qui préside d’après le texte, quand on ne sait pas de personne (R. 5311-16, -22) ; sinon, à désigner (R. 5311-31). */
function presidenceDe(type: TypeInstance, { siege }: SiegeDActe): Segments {
  if (siege.college === 'etat')
    return texte(type === 'CRPE' || type === 'CREFOP' ? 'le préfet de région' : 'le préfet');
  const precision = siege.organisme === null ? '' : ` (${siege.organisme})`;
  if (type === 'CRPE' || type === 'CREFOP') return texte(`le président du conseil régional${precision}`);
  if (type === 'CDPE') return texte(`le président du conseil départemental${precision}`);
  return manque(siege.organisme === null ? 'président à désigner' : `président à désigner, ${siege.organisme}`);
}

/** « le préfet du Haut-Rhin et la présidente de la Collectivité européenne d’Alsace » : ceux qui président. */
export function presidents(type: TypeInstance, sieges: readonly SiegeDActe[]): Segments {
  const dits = sieges
    .filter(({ categorie }) => categorie.numero === 'P')
    .map((place): Segments => {
      const personne = place.titulaire?.personne ?? null;
      if (personne === null || qualiteDe(personne) === null) return presidenceDe(type, place);
      return personne.civilite === null
        ? texte(nomEnCapitales(personne))
        : texte(enPhrase(texteNu(fonctionDe(personne))));
    });
  if (dits.length === 0) return manque('présidents à désigner');
  return dits.flatMap((dit, rang) => [...(rang === 0 ? [] : texte(rang === dits.length - 1 ? ' et ' : ', ')), ...dit]);
}
