import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8 } from 'fflate';
import PizZip from 'pizzip';
import type { DonneesDeModele } from '#shared/documents/modele/champs.types.ts';
import { modeleErrors } from '#shared/errors/modele.errors.ts';
import { echapper } from '../openxml/xml.ts';
import { lireBalises } from './balises.ts';
import { enBrut } from './bloc-brut.ts';
import { estGroupe, lireChamp } from './champs-connus.ts';
import { ouvrirModele, type Parties, partiesEcrites } from './ouvrir.ts';
import { avecNosStyles } from './styles-ajoutes.ts';

const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';
const PROPRIETES = 'docProps/core.xml';
/** Un paragraphe vide : une cellule de tableau ne peut pas n'en avoir aucun. */
const RIEN = '<w:p/>';

/** Les noms des blocs que ce modèle insère. */
function blocsVoulus(parties: Parties): readonly string[] {
  const balises = partiesEcrites(parties).flatMap((nom) => lireBalises(strFromU8(parties[nom] ?? new Uint8Array())));
  return balises
    .flatMap(({ balises: siennes }) => siennes)
    .flatMap(({ geste, nom }) => (geste === 'bloc' && nom.startsWith('bloc.') ? nom.slice('bloc.'.length) : []));
}

/** Ce que lit une balise : un nom pointé, propriétés propres seulement. Jamais une expression : un modèle n'exécute rien. */
const parser = (balise: string) => ({
  get: (portee: unknown) => {
    if (balise === '.') return portee;
    const groupe = portee as never;
    return estGroupe(groupe) ? lireChamp(groupe, balise.trim()) : undefined;
  },
});

/** Titre et auteur du document produit : ceux du service, non de qui a dessiné le modèle. */
function signer(xml: string, titre: string, auteur: string): string {
  const poses = { 'dc:title': titre, 'dc:creator': auteur, 'cp:lastModifiedBy': auteur, 'dc:description': '' };
  return Object.entries(poses).reduce((courant, [element, valeur]) => {
    const sans = courant.replace(new RegExp(`<${element}>[\\s\\S]*?</${element}>|<${element}/>`, 'u'), '');
    return sans.replace('</cp:coreProperties>', `<${element}>${echapper(valeur)}</${element}></cp:coreProperties>`);
  }, xml);
}

/** Une partie répétée répète ses signets : Word n'en veut pas deux du même nom, ni du même numéro. */
function sansSignetRepete(xml: string): string {
  const compte = Map.groupBy(
    xml.matchAll(/<w:bookmarkStart\b[^>]*w:id="(?<id>[^"]*)"/gu),
    ({ groups }) => groups?.['id'],
  );
  return xml.replace(/<w:bookmark(?:Start|End)\b[^>]*w:id="(?<id>[^"]*)"[^>]*\/>/gu, (signet, id: string) =>
    (compte.get(id)?.length ?? 0) > 1 ? '' : signet,
  );
}

function explication(cause: unknown): string {
  const erreurs = (cause as { properties?: { errors?: { properties?: { explanation?: string } }[] } }).properties
    ?.errors;
  return erreurs?.[0]?.properties?.explanation ?? (cause instanceof Error ? cause.message : 'cause inconnue');
}

/** Un document produit d'après un modèle du service. */
export interface ARemplir {
  readonly modele: Uint8Array;
  readonly donnees: DonneesDeModele;
  readonly titre: string;
  readonly auteur: string;
}

/**
 * Remplit un modèle : champs, listes, conditions, blocs de la charte. Le modèle est ouvert avec les mêmes gardes qu'au dépôt.
 * @throws AppError si le modèle est refusé ou ne se remplit pas
 */
export function remplirModele({ modele, donnees, titre, auteur }: ARemplir): Uint8Array {
  const parties = ouvrirModele(modele);
  const bruts = [...new Set(blocsVoulus(parties))].map((nom) => {
    const xml = enBrut(donnees.blocs[nom] ?? []);
    return [nom, xml === '' ? RIEN : xml] as const;
  });
  // Refait des seules parties relues : ce qu'une autre lecture de l'archive y trouverait n'entre pas.
  const zip = new PizZip();
  for (const [nom, partie] of Object.entries(parties)) zip.file(nom, partie);
  const styles = parties[STYLES];
  if (styles !== undefined && bruts.length > 0) zip.file(STYLES, strToU8(avecNosStyles(strFromU8(styles))));
  const proprietes = parties[PROPRIETES];
  if (proprietes !== undefined) zip.file(PROPRIETES, strToU8(signer(strFromU8(proprietes), titre, auteur)));
  try {
    const document = new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, parser, nullGetter: () => '' });
    document.render({ ...donnees.champs, bloc: Object.fromEntries(bruts) });
    const ecrit = document.getZip();
    ecrit.file(DOCUMENT, sansSignetRepete(ecrit.file(DOCUMENT)?.asText() ?? ''));
    return ecrit.generate({ type: 'uint8array', compression: 'DEFLATE' });
  } catch (cause) {
    throw modeleErrors.irremplissable(explication(cause));
  }
}
