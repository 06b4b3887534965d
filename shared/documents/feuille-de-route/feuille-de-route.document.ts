import { dateSansJour } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { BlocTitre, DocumentNeutre, EnTete } from '../blocs.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { texte } from '../segments.ts';
import type { DossierDeFeuille, FicheImprimee } from './dossier.types.ts';
import { blocsDeFiche, corpsDeFiche, rangDeLaFiche } from './fiche.blocs.ts';
import { synthese } from './synthese.ts';
import { tableauDesActions } from './tableau-des-actions.ts';

/** « Contrat de ville CN06802I. Suivie par : CLPE de Mulhouse. » ; vide s'il n'y a rien à dire */
function reference({ feuille, codeDuContrat, suiviePar }: DossierDeFeuille): string {
  const periode = feuille.debut === feuille.fin ? String(feuille.debut) : `${feuille.debut}-${feuille.fin}`;
  const mots = [
    // L'intitulé la dit le plus souvent.
    feuille.intitule.includes(periode) ? null : `Années couvertes : ${periode}`,
    codeDuContrat === null ? null : `Contrat de ville ${codeDuContrat}`,
    suiviePar === null ? null : `Suivie par : ${suiviePar}`,
  ].filter((mot) => mot !== null);
  return mots.length === 0 ? '' : `${mots.join('. ')}.`;
}

const enTete = ({ emetteur, image, exemple }: DossierDeFeuille, titreCourant: string): EnTete => ({
  image,
  intitule: [emetteur.intitule, ...(emetteur.timbre ?? '').split('\n')]
    .filter((ligne) => ligne.trim() !== '')
    .map((ligne) => typographier(ligne)),
  mentions: exemple ? ['SPÉCIMEN'] : [],
  titreCourant: typographier(titreCourant),
});

const blocTitre = (plus: Pick<BlocTitre, 'forme' | 'instance' | 'reference'>, date: string): BlocTitre => ({
  type: 'blocTitre',
  id: 'titre',
  seance: texte(`Situation au ${dateSansJour(date)}`),
  ...plus,
});

/** La feuille de route entière : synthèse, tableau des actions, financement, puis une page par fiche action. */
export function etablirFeuilleDeRoute(dossier: DossierDeFeuille): DocumentNeutre {
  const { feuille, de, fiches, emetteur, date } = dossier;
  const titre = typographier(feuille.intitule);
  return {
    titre: typographier(`${feuille.intitule}, ${de}`),
    objet: 'Feuille de route',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${de} ${feuille.intitule}`, 'feuille de route'),
    enTete: enTete(dossier, `${de} – ${feuille.intitule}`),
    blocs: [
      blocTitre({ forme: titre, instance: texte(de), reference: texte(reference(dossier)) }, date),
      ...synthese(dossier),
      ...tableauDesActions(dossier),
      ...fiches.flatMap(blocsDeFiche),
    ],
  };
}

/** Une fiche action seule : à remettre à son pilote, à joindre à un dossier. */
export function etablirFicheAction(dossier: DossierDeFeuille, imprimee: FicheImprimee): DocumentNeutre {
  const { feuille, de, emetteur, date } = dossier;
  const { numero, fiche } = imprimee;
  return {
    titre: typographier(`Fiche action ${numero}. ${fiche.intitule}`),
    objet: 'Fiche action',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(date, `${de} ${numero} ${fiche.intitule}`, 'fiche action'),
    enTete: enTete(dossier, `${de} – fiche action ${numero}`),
    blocs: [
      blocTitre(
        {
          forme: typographier(`Fiche action ${numero}`),
          instance: texte(fiche.intitule),
          reference: texte(`${feuille.intitule}, ${de}. ${rangDeLaFiche(imprimee)}.`),
        },
        date,
      ),
      ...corpsDeFiche('fiche', imprimee),
    ],
  };
}
