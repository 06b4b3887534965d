import { A_COMPLETER, type Rubrique, RUBRIQUES_DU_TRAITEMENT } from '#shared/domain/donnees/rubriques.data.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { type EnTete, type DocumentNeutre, type Image, type Segments } from '../blocs.ts';
import { manque, texte } from '../segments.ts';

/** Le traitement tel que le service le déclare, au jour où le document sort. */
export interface TraitementDeclare {
  readonly rubriques: ReadonlyMap<Rubrique, string>;
  /** La durée de conservation, en une phrase. */
  readonly durees: string;
  readonly date: string;
  readonly service: string;
  readonly image: Image | null;
}

/** Ce que dit une rubrique ; ce que le service seul sait, et n'a pas dit, se voit. */
export function direRubrique({ rubriques }: TraitementDeclare, rubrique: Rubrique): Segments {
  const dit = rubriques.get(rubrique) ?? RUBRIQUES_DU_TRAITEMENT[rubrique].defaut;
  return dit === '' && A_COMPLETER.includes(rubrique)
    ? manque(RUBRIQUES_DU_TRAITEMENT[rubrique].titre.toLowerCase())
    : texte(dit);
}

/** Ce qu'ont en commun les documents du traitement : le service, son bloc-marque, leur nom. */
export function enveloppe(
  { service, image, date }: TraitementDeclare,
  titre: string,
  nom: string,
): Pick<DocumentNeutre, 'titre' | 'objet' | 'auteur' | 'nomDeFichier'> & { readonly enTete: EnTete } {
  return {
    titre,
    objet: 'Données personnelles',
    auteur: service,
    nomDeFichier: nomDeFichier(date, '', nom),
    enTete: { image, intitule: image === null ? [service] : [], mentions: [], titreCourant: titre },
  };
}
