import { nommerLeDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { APPORTS, PUBLICS } from '#shared/domain/feuille-de-route/mots-de-fiche.data.ts';
import { enCapitale, enPhrase } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { Bloc, Fiche, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { joindre, texte } from '../segments.ts';
import { blocsDeTexte } from '../texte-libre.ts';
import type { FicheImprimee } from './dossier.types.ts';
import { figureDesIndicateurs, indicateursDeLaFiche } from './indicateurs.blocs.ts';
import { calendrierDit, etatDit, meteoDite, piloteDit } from './mots-de-fiche.ts';
import { blocsDEtapes, blocsDeSousActions } from './etapes.blocs.ts';
import { blocsDEvaluation, blocsDeRisques } from './evaluation.blocs.ts';
import { planDeFinancement } from './plan-de-financement.ts';

const DE_NOS_LISTES: ReadonlySet<string> = new Set([...PUBLICS, ...APPORTS]);

/** Des mots cochés : le premier garde sa capitale ; les suivants la perdent, sauf ceux que la personne a écrits. */
const suite = (mots: readonly string[]): Segments | null =>
  mots.length === 0
    ? null
    : joindre(mots.map((mot, rang) => texte(rang > 0 && DE_NOS_LISTES.has(mot) ? enPhrase(mot) : mot)));

const quartiersDeLaFiche = ({ fiche, quartiers }: FicheImprimee): Segments | null => {
  if (fiche.horsQpv) return texte('Hors quartier prioritaire');
  return quartiers.length === 0 ? null : texte(quartiers.map(({ code, libelle }) => `${libelle} (${code})`).join(', '));
};

/** Ce qui situe l'action : public, quartiers, pilote, partenaires, dates, état, apport (charte, § 2). */
function identite(ancre: string, imprimee: FicheImprimee): Fiche {
  const { fiche, partenaires, publics, apports, dispositifs, quartiers, ailleurs } = imprimee;
  const noms = (role: 'copilote' | 'partenaire') => partenaires.filter((un) => un.role === role).map(({ nom }) => nom);
  const [copilotes, autres] = [noms('copilote'), noms('partenaire')];
  const calendrier = calendrierDit(fiche);
  const lignes: readonly (readonly [string, Segments | null])[] = [
    ['Public', suite(publics)],
    [quartiers.length > 1 ? 'Quartiers' : 'Quartier', quartiersDeLaFiche(imprimee)],
    ['Pilote', texte(piloteDit(fiche))],
    [copilotes.length > 1 ? 'Copilotes' : 'Copilote', copilotes.length === 0 ? null : texte(enumerer(copilotes))],
    [autres.length > 1 ? 'Partenaires' : 'Partenaire', autres.length === 0 ? null : texte(autres.join(', '))],
    [
      dispositifs.length > 1 ? 'Dispositifs' : 'Dispositif',
      dispositifs.length === 0 ? null : texte(dispositifs.map(nommerLeDispositif).join(', ')),
    ],
    ['Calendrier', calendrier === null ? null : texte(enCapitale(calendrier))],
    ['État', texte(etatDit(imprimee))],
    ['Météo', imprimee.meteo === null ? null : texte(meteoDite(imprimee.meteo))],
    ['Priorité', fiche.priorite === null ? null : texte(prioriteLibelle[fiche.priorite])],
    [imprimee.freins.length > 1 ? 'Freins levés' : 'Frein levé', suite(imprimee.freins)],
    ['Apport', suite(apports)],
    ['Figure aussi dans', ailleurs.length === 0 ? null : joindre(ailleurs.map((nom) => texte(nom)))],
  ];
  return {
    type: 'fiche',
    id: `${ancre}_identite`,
    lignes: lignes.flatMap(([libelle, valeur]) => (valeur === null ? [] : [{ libelle, valeur }])),
  };
}

function texteLibre(ancre: string, libelle: string, source: string | null): readonly Bloc[] {
  const blocs = source === null ? [] : blocsDeTexte(source, (rang) => `${ancre}_${rang}`);
  return blocs.length === 0 ? [] : [titre(ancre, 2, libelle), ...blocs];
}

/**
 * Le corps d'une fiche action, sous son titre.
 * @param avecFigures une fiche seule a ses figures ; trois cents fiches à la suite, leurs tableaux suffisent
 */
export function corpsDeFiche(
  ancre: string,
  imprimee: FicheImprimee,
  { avecFigures } = { avecFigures: false },
): readonly Bloc[] {
  const { fiche } = imprimee;
  return [
    identite(ancre, imprimee),
    ...texteLibre(`${ancre}_constat`, 'Constat', fiche.constat),
    ...texteLibre(`${ancre}_non_recours`, 'Constat de non-recours', fiche.nonRecours),
    ...texteLibre(`${ancre}_contenu`, 'Contenu de l’action', fiche.contenu),
    ...blocsDeSousActions(ancre, imprimee),
    ...blocsDEtapes(ancre, imprimee),
    ...planDeFinancement(ancre, imprimee.financements),
    ...blocsDeRisques(ancre, imprimee),
    ...blocsDEvaluation(ancre, fiche),
    ...indicateursDeLaFiche(ancre, imprimee.indicateurs),
    ...(avecFigures ? figureDesIndicateurs(ancre, imprimee.indicateurs) : []),
    ...(fiche.prochaineEtape === null
      ? []
      : [paragraphe(`${ancre}_suite`, [{ texte: 'Prochaine étape : ', gras: true }, ...texte(fiche.prochaineEtape)])]),
  ];
}

/** « Axe 1. Aller vers ; objectif 1.B. Repérer » : sous quoi se range la fiche. */
export function rangDeLaFiche({ axe, objectif }: FicheImprimee): string {
  const sous = objectif === null ? '' : ` ; objectif ${objectif.numero}. ${objectif.intitule}`;
  return `Axe ${axe.numero}. ${axe.intitule}${sous}`;
}

/** Une fiche de la feuille de route, sur sa page : « Fiche action 1.2. ». */
export function blocsDeFiche(imprimee: FicheImprimee): readonly Bloc[] {
  const { numero, fiche } = imprimee;
  const ancre = `fiche_${numero.replace('.', '_')}`;
  return [
    titre(ancre, 1, `Fiche action ${numero}. ${fiche.intitule}`, { nouvellePage: true }),
    paragraphe(`${ancre}_axe`, texte(`${rangDeLaFiche(imprimee)}.`), 'reference', true),
    ...corpsDeFiche(ancre, imprimee),
  ];
}
