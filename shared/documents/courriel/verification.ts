import { dateSansJour } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { FichePersonne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Emetteur } from '#shared/domain/service/emetteur.schema.ts';
import { typographier } from '#shared/text/typographie.ts';
import { type Message, signature } from './message.ts';

/** À qui l'on demande de vérifier ses coordonnées, et où elle siège : « CDPE du Haut-Rhin (titulaire) ». */
export interface AVerifier {
  readonly fiche: FichePersonne;
  readonly sieges: readonly string[];
}

type Service = Pick<Emetteur, 'suiviPar' | 'intitule' | 'telephone' | 'courriel'>;

const appel = ({ civilite }: FichePersonne): string =>
  civilite === null ? 'Bonjour,' : { Mme: 'Madame,', 'M.': 'Monsieur,' }[civilite];

const RIEN = 'à compléter';

function ceQueDitLAnnuaire({ fiche, sieges }: AVerifier): string[] {
  return [
    `Nom : ${nomComplet(fiche)}`,
    `Fonction : ${fiche.fonction ?? RIEN}`,
    `Structure : ${fiche.structure ?? RIEN}`,
    `Courriel : ${fiche.courriel ?? RIEN}`,
    `Téléphone : ${fiche.telephone ?? RIEN}`,
    ...(sieges.length === 0 ? [] : [`Siège : ${sieges.join(' ; ')}`]),
  ];
}

/**
 * Le courriel qui demande à une personne de vérifier ce que l'annuaire dit d'elle (A7) ; il dit aussi d'où on le tient, à quoi
 * il sert et ses droits (RGPD, art. 14). Un courriel par personne : nul ne voit les coordonnées d'un autre.
 */
export function messageDeVerification(aVerifier: AVerifier, service: Service): Omit<Message, 'sansCourriel'> {
  const { fiche } = aVerifier;
  const depuis = fiche.verifieLe === null ? '' : `, vérifié pour la dernière fois le ${dateSansJour(fiche.verifieLe)}`;
  const dOu = fiche.source === null ? '' : ` Nous les tenons de : ${fiche.source}.`;
  const ecrire = service.courriel === null ? 'en répondant à ce message' : `à ${service.courriel}`;
  const lignes = [
    appel(fiche),
    '',
    `Voici ce que notre annuaire des comités pour l’emploi dit de vous${depuis} :`,
    '',
    ...ceQueDitLAnnuaire(aVerifier),
    '',
    'Si tout est exact, répondez seulement « Exact ». Sinon, corrigez ci-dessus ; si vous avez changé de poste, dites-nous qui vous remplace.',
    '',
    `Ces coordonnées professionnelles servent à vous convoquer et à vous adresser les documents des réunions (mission d’intérêt public, article 6-1 e du RGPD).${dOu} Vous pouvez y accéder, les faire corriger ou vous y opposer, ${ecrire}.`,
    '',
    'Cordialement,',
    '',
    ...signature({ emetteur: service }),
  ];
  return {
    objet: typographier('Vos coordonnées sont-elles exactes ?'),
    texte: lignes.map((ligne) => (ligne.startsWith('Courriel') ? ligne : typographier(ligne))).join('\n'),
    cci: fiche.courriel === null ? [] : [fiche.courriel],
  };
}
