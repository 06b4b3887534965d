import { dateLongue, dateSansJour, heureFr } from '#shared/dates/format.ts';
import { collegeLibelle, nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { articleCite } from '#shared/domain/instance/textes.rules.ts';
import { siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc, DocumentNeutre, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { nomDeFichier } from '../nom-de-fichier.ts';
import { enLettres } from '../nombres-en-lettres.ts';
import { enTeteDe, type OptionsDocument } from '../seance/contexte.ts';
import { duMeme, duNomLegal } from '../seance/mots.ts';
import { accorder, nomEtQualite } from '../seance/personnes.ts';
import { gras, texte } from '../segments.ts';
import { signet } from '../signets.ts';

const POINTILLES = ' ………………………………………………………………………………… ';

/** Ce que le formulaire rappelle du pouvoir, selon les règles de l’instance (R-061 ; R. 5311-43, R. 133-9). */
function rappel(seance: Seance): string {
  const { pouvoirMemeCollege, pouvoirsParPersonne } = profilDe(seance, seance.reunion.date);
  const collegeDit = articleCite(pouvoirMemeCollege);
  const college = pouvoirMemeCollege.valeur
    ? `Le pouvoir se donne à un membre du même collège${collegeDit === null ? '' : ` (${collegeDit})`}, et vaut pour cette seule réunion.`
    : 'Le pouvoir se donne à un autre membre, et vaut pour cette seule réunion.';
  const plafondDit = articleCite(pouvoirsParPersonne);
  const article = plafondDit === null ? '' : ` (${plafondDit})`;
  return `${college} Il n’a d’objet que si aucun suppléant ne peut siéger. Une même personne en détient ${enLettres(pouvoirsParPersonne.valeur)} au plus${article}.`;
}

function formulaire(seance: Seance, siege: SiegeEnSeance | null, rang: number): Bloc[] {
  const { reunion } = seance;
  const prefixe = siege === null ? '' : `${signet('p', siege.id.slice(-12))}_`;
  const mandant = siege === null ? undefined : titulaireLe(siege.mandats, reunion.date)?.personne;
  const choisi = seance.sieges.find(({ id }) => id === siege?.reponse?.mandataireSiegeId);
  const mandataire = choisi === undefined ? undefined : titulaireLe(choisi.mandats, reunion.date)?.personne;
  const jeSoussigne: Segments =
    mandant === undefined
      ? texte(`Je soussigné(e),${POINTILLES}, membre ${duNomLegal(seance.instance)},`)
      : [
          ...texte(`${accorder(mandant, 'Je soussigné', 'Je soussignée')}, `),
          ...nomEtQualite(mandant),
          ...texte(
            `, membre ${duNomLegal(seance.instance)}${siege === null ? '' : ` (collège « ${collegeLibelle[siege.college]} »)`},`,
          ),
        ];
  return [
    titre(`${prefixe}pouvoir`, 1, 'Pouvoir', { nouvellePage: rang > 0 }),
    paragraphe(
      `${prefixe}seance`,
      texte(`Réunion ${duNomLegal(seance.instance)}, ${dateLongue(reunion.date)} à ${heureFr(reunion.heureDebut)}`),
      'reference',
    ),
    paragraphe(`${prefixe}mandant`, jeSoussigne),
    paragraphe(`${prefixe}mandataire`, [
      ...gras('donne pouvoir'),
      ...texte(' à '),
      ...(mandataire === undefined ? texte(POINTILLES) : nomEtQualite(mandataire)),
      ...texte(`, membre ${duMeme(seance.instance)},`),
    ]),
    paragraphe(
      `${prefixe}objet`,
      texte(
        `pour me représenter à la réunion du ${dateSansJour(reunion.date)} et y voter en mon nom sur tous les points de l’ordre du jour.`,
      ),
    ),
    paragraphe(`${prefixe}rappel`, texte(rappel(seance), { gris: true })),
    paragraphe(
      `${prefixe}remise`,
      texte(
        `À remettre au secrétariat${seance.emetteur.courriel === null ? '' : ` (${seance.emetteur.courriel})`} avant l’ouverture de la séance.`,
      ),
    ),
    {
      type: 'signatures',
      id: `${prefixe}signatures`,
      lieu: texte('Fait à ……………………………, le ……………………………'),
      signataires: [
        {
          fonction: texte('Signature, précédée de la mention manuscrite « bon pour pouvoir »'),
          nom: mandant === undefined ? [] : gras(' '),
        },
      ],
      espace: 'ample',
    },
  ];
}

/** Formulaire de pouvoir : un par membre choisi, rempli de ce qu’il a répondu ; sans membre, un formulaire vierge (R-061). */
export function etablirPouvoirs(seance: Seance, { image, objets = [] }: OptionsDocument): DocumentNeutre {
  const { reunion, instance, emetteur } = seance;
  const choisis = siegesConvoques(seance).filter(({ id }) => objets.length === 0 || objets.includes(id));
  const sieges = objets.length === 0 ? [null] : choisis;
  const jour = dateSansJour(reunion.date);
  return {
    titre: `Pouvoir, ${nomCourt(instance)}, réunion du ${jour}`,
    objet: 'Formulaire de pouvoir',
    auteur: emetteur.intitule,
    nomDeFichier: nomDeFichier(reunion.date, nomCourt(instance), 'pouvoir'),
    enTete: enTeteDe(seance, image, { objet: `pouvoir pour la réunion du ${jour}`, projet: false, lettre: false }),
    blocs: (sieges.length === 0 ? [null] : sieges).flatMap((siege, rang) => formulaire(seance, siege, rang)),
  };
}
