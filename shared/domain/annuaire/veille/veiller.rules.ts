import { typographier } from '#shared/text/typographie.ts';
import type { Personne } from '../personne.schema.ts';
import type { ARevoir } from './a-revoir.schema.ts';
import { accentDansLAdresse, adresseSimple, domaineDouteux, estBoitePartagee, partiesDe } from './adresse.rules.ts';
import { doublon, structureEcriteAutrement } from './doublons.rules.ts';
import { citer } from './lettres.rules.ts';
import { nomEtAdresse } from './nom-adresse.rules.ts';
import { telephoneDouteux } from './telephone.rules.ts';
import type { Voisinage } from './voisinage.rules.ts';

/** En dessous, une structure n'a pas d'habitude. */
const COLLEGUES_MIN = 3;

/** Le domaine d'où écrivent au moins trois collègues sur quatre. */
function domaineDesCollegues(
  { structure, courriel }: Personne,
  { domaines, cleDe }: Voisinage,
): { domaine: string; combien: number } | null {
  if (structure === null || courriel === null) return null;
  const sien = partiesDe(courriel).domaine;
  let [premier, leurs, total]: [string | null, number, number] = [null, 0, 0];
  for (const [domaine, compte] of domaines.get(cleDe(structure)) ?? []) {
    const combien = domaine === sien ? compte - 1 : compte;
    total += combien;
    if (combien > leurs) [premier, leurs] = [domaine, combien];
  }
  return premier === null || leurs < COLLEGUES_MIN || leurs * 4 < total * 3
    ? null
    : { domaine: premier, combien: leurs };
}

const sansFonction = ({ fonction, structure }: Personne): ARevoir | null =>
  fonction !== null
    ? null
    : {
        sorte: 'fonction',
        phrase: `Elle manque : les documents ne diront que le nom${structure === null ? '' : ' et la structure'}.`,
        geste: null,
        autre: null,
      };

const partagee = (courriel: string): ARevoir => ({
  sorte: 'boite',
  phrase: `${citer(courriel)} se lit à plusieurs. Préférez l’adresse de la personne pour ce qui la concerne seule.`,
  geste: null,
  autre: null,
});

/** Ce que `veiller` relève, les phrases telles quelles : de quoi compter, sur tout un annuaire, sans les mettre en forme. */
export function constats(personne: Personne, voisinage: Voisinage): readonly ARevoir[] {
  const { courriel, telephone, nom } = personne;
  const aPlusieurs = courriel !== null && estBoitePartagee(courriel, nom);
  const relevees = [
    courriel !== null && accentDansLAdresse(courriel),
    courriel !== null && domaineDouteux(adresseSimple(courriel) ?? courriel, domaineDesCollegues(personne, voisinage)),
    courriel !== null && (aPlusieurs ? partagee(courriel) : nomEtAdresse(personne, courriel)),
    telephone !== null && telephoneDouteux(telephone),
    sansFonction(personne),
    structureEcriteAutrement(personne, voisinage),
    doublon(personne, voisinage, aPlusieurs),
  ];
  return relevees.filter((une) => une !== false && une !== null);
}

/** Tout ce qui est à revoir d'une fiche (A1, A5), dans l'ordre où l'on s'en occupe. Rien n'y empêche rien. */
export const veiller = (personne: Personne, voisinage: Voisinage): readonly ARevoir[] =>
  constats(personne, voisinage).map((un) => ({ ...un, phrase: typographier(un.phrase) }));
