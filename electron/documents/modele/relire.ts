import type { Remarque } from '#shared/domain/modele/modele.schema.ts';
import type { Champs } from '#shared/documents/modele/champs.types.ts';
import { strFromU8 } from 'fflate';
import { type Balise, lireBalises } from './balises.ts';
import { chemins, entrer, lireChamp } from './champs-connus.ts';
import { type Parties, partiesEcrites } from './ouvrir.ts';
import { plusProche } from './plus-proche.ts';

/** Ce qu'un modèle de ce document peut employer. */
export interface Connus {
  readonly champs: Champs;
  readonly blocs: readonly string[];
}

interface Ouverte {
  readonly balise: Balise;
  readonly champs: Champs;
}

const NOM = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*$/u;
const bloque = (ou: string, phrase: string): Remarque => ({ gravite: 'bloque', ou, phrase });
const attention = (ou: string, phrase: string): Remarque => ({ gravite: 'attention', ou, phrase });
const proposer = (nom: string, connus: readonly string[]): string => {
  const proche = plusProche(nom, connus);
  return proche === null ? '' : ` Vouliez-vous dire « ${proche} » ?`;
};

/** Le champ, cherché dans la liste où l'on est, puis dans celles qui l'entourent : comme à l'écriture. */
const chercher = (nom: string, portees: readonly Champs[]) =>
  portees.toReversed().flatMap((portee) => lireChamp(portee, nom) ?? [])[0];

function relireNom({ ecrite, nom, geste, paragraphe }: Balise, portees: readonly Champs[], connus: Connus): Remarque[] {
  if (/[“”«»‘’"'\u00A0\u202F]/u.test(nom))
    return [
      bloque(
        paragraphe,
        `« ${ecrite} » contient un guillemet ou une espace que Word a ajouté : retapez-la d’un trait.`,
      ),
    ];
  if (!NOM.test(nom))
    return [
      bloque(
        paragraphe,
        `« ${ecrite} » n’est pas un nom de champ : des lettres sans accent, des points et des traits bas.`,
      ),
    ];
  if (geste === 'bloc') {
    const [tete, bloc = ''] = nom.split('.');
    if (tete === 'bloc' && connus.blocs.includes(bloc)) return [];
    return [
      bloque(
        paragraphe,
        `Aucun bloc ne s’appelle « ${nom} ».${proposer(
          nom,
          connus.blocs.map((b) => `bloc.${b}`),
        )}`,
      ),
    ];
  }
  if (chercher(nom, portees) !== undefined) return [];
  const ici = portees.flatMap((portee) => [...chemins(portee).map(([chemin]) => chemin), ...Object.keys(portee)]);
  return [
    bloque(
      paragraphe,
      `Aucun champ ne s’appelle « ${nom} » ici.${proposer(
        nom,
        ici.map((c) => c.replace('[]', '')),
      )}`,
    ),
  ];
}

/** Suit les ouvertures et les fermetures ; rend ce qui n'est pas d'accord. */
function relireStructure(balise: Balise, ouvertes: Ouverte[], portees: readonly Champs[]): Remarque[] {
  if (balise.geste === 'ouvre' || balise.geste === 'ouvre_sinon') {
    const champ = chercher(balise.nom, portees);
    ouvertes.push({ balise, champs: balise.geste === 'ouvre' && champ !== undefined ? entrer(champ) : {} });
    return [];
  }
  if (balise.geste !== 'ferme') return [];
  const derniere = ouvertes.at(-1)?.balise;
  if (derniere === undefined) return [bloque(balise.paragraphe, `« ${balise.ecrite} » ferme ce que rien n’ouvre.`)];
  // Ce qui est resté ouvert dedans se dit une fois, et n'en cache pas la suite.
  const sienne = ouvertes.findLastIndex((une) => une.balise.nom === balise.nom);
  const laissees = ouvertes.splice(sienne === -1 ? -1 : sienne).slice(sienne === -1 ? 0 : 1);
  return laissees.map(({ balise: laissee }) =>
    bloque(
      balise.paragraphe,
      `« ${balise.ecrite} » ne ferme pas « ${laissee.ecrite} » : ajoutez « {/${laissee.nom}} » avant.`,
    ),
  );
}

function relirePartie(xml: string, connus: Connus): Remarque[] {
  const ouvertes: Ouverte[] = [];
  const remarques: Remarque[] = [];
  for (const { texte, balises, flottante, orphelines } of lireBalises(xml)) {
    if (flottante && ouvertes.length > 0)
      remarques.push(
        attention(
          texte.trim().slice(0, 60),
          'Une forme flottante est dans une partie répétée : Word la superposera. Mettez-la « aligné sur le texte ».',
        ),
      );
    if (orphelines.length > 0)
      remarques.push(
        bloque(
          texte.trim().slice(0, 60),
          `Une accolade « ${orphelines.join(' ')} » est seule : ôtez-la, ou fermez la balise.`,
        ),
      );
    for (const balise of balises) {
      const portees = [connus.champs, ...ouvertes.map(({ champs }) => champs)];
      if (balise.geste !== 'ferme') remarques.push(...relireNom(balise, portees, connus));
      remarques.push(...relireStructure(balise, ouvertes, portees));
      if (balise.geste === 'bloc' && !balise.seule)
        remarques.push(bloque(balise.paragraphe, `« ${balise.ecrite} » doit être seule dans son paragraphe.`));
      if (balise.coupee)
        remarques.push(
          attention(
            balise.paragraphe,
            `« ${balise.ecrite} » a plusieurs mises en forme : seule la première servira. Choisissez-la entière et mettez-la en forme d’un coup.`,
          ),
        );
    }
  }
  return [
    ...remarques,
    ...ouvertes.map(({ balise }) =>
      bloque(balise.paragraphe, `« ${balise.ecrite} » n’est jamais fermée : ajoutez « {/${balise.nom}} ».`),
    ),
  ];
}

/** Ce qu'une relecture trouve d'un modèle, dans l'ordre du document ; vide : il est prêt. */
export function relireModele(parties: Parties, connus: Connus): readonly Remarque[] {
  const ecrites = partiesEcrites(parties);
  const remarques = ecrites.flatMap((nom) => relirePartie(strFromU8(parties[nom] ?? new Uint8Array()), connus));
  const balises = ecrites
    .flatMap((nom) => lireBalises(strFromU8(parties[nom] ?? new Uint8Array())))
    .flatMap((p) => p.balises);
  if (balises.length > 0) return remarques;
  return [...remarques, attention('', 'Ce modèle n’a aucune balise : le document sera toujours le même.')];
}
