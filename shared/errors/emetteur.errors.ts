import { tailleFr } from '#shared/domain/reunion/piece.rules.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { AppError } from './app-error.ts';

const regle = (message: string) => new AppError({ code: 'REGLE_METIER', message });
const image = (phrase: string) => {
  const message = typographier(phrase);
  return new AppError({ code: 'SAISIE_INVALIDE', message, champs: { jeton: message } });
};

/** Refus propres aux émetteurs, à leurs signataires et aux images qu'ils fournissent. */
export const emetteurErrors = {
  imageCoupee: () =>
    image(
      'Cette image est incomplète : sa copie s’est arrêtée en route. Choisissez le fichier d’origine, en PNG ou JPEG.',
    ),
  imageImmense: ({ largeur, hauteur }: { readonly largeur: number; readonly hauteur: number }, max: number) =>
    image(
      `Cette image fait ${nombreFr(largeur)} × ${nombreFr(hauteur)} points, pour ${nombreFr(max)} au plus de côté. Réduisez-la, puis reprenez.`,
    ),
  imageVide: () => image('Cette image est vide (0 octet). Choisissez le fichier d’origine, en PNG ou JPEG.'),
  imageLourde: (octets: number) =>
    image(`Cette image pèse ${tailleFr(octets)}, pour 2 Mo au plus. Enregistrez-la plus petite, puis reprenez.`),
  imageInconnue: () =>
    image('Ce fichier n’est ni un PNG ni un JPEG, quel que soit son nom. Enregistrez l’image en PNG, puis reprenez.'),
  imageAbimee: () =>
    image('Cette image est abîmée : ses dimensions ne se lisent pas. Choisissez le fichier d’origine, en PNG ou JPEG.'),
  parDefaut: (geste: string) =>
    regle(`C’est l’émetteur par défaut : il ne peut pas être ${geste}. Donnez d’abord ce rôle à un autre émetteur.`),
  archive: () => regle('Cet émetteur est archivé. Reprenez-le d’abord, ou choisissez-en un autre.'),
  employe: (emplois: string) =>
    new AppError({
      code: 'SAISIE_INVALIDE',
      message: `Cet émetteur est celui de ${emplois}. Choisissez l’émetteur qui le remplace, ou archivez-le.`,
      champs: { remplacantId: `Il est celui de ${emplois} : choisissez l’émetteur qui le remplace.` },
    }),
  seul: () => regle('C’est le seul émetteur du fichier : un document part toujours au nom d’un service.'),
  autreSignataire: () => regle('Ce signataire n’est pas de cet émetteur. Choisissez-le de nouveau.'),
  signataireRetire: () => regle('Ce signataire a été retiré : il n’est plus proposé. Choisissez-en un autre.'),
  logosPleins: (max: number) => regle(`La ligne du bloc-marque porte ${max} logotypes au plus. Retirez-en un d’abord.`),
};
