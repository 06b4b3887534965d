import type { Message } from '#shared/documents/courriel/message.ts';

/** Un fichier joint au brouillon, ses octets déjà en base 64. */
export interface PieceDeCourriel {
  readonly nom: string;
  readonly mime: string;
  readonly base64: string;
}

const enBase64 = (texte: string): string => Buffer.from(texte, 'utf8').toString('base64');

const LIGNE = /.{1,76}/gu;
/** Base 64 en lignes de 76 signes (RFC 2045, 6.8). */
const enLignes = (base64: string): string => (base64.match(LIGNE) ?? []).join('\r\n');

/** 39 octets font 52 signes en base 64 : « Subject: » compris, la ligne tient les 76 de RFC 2047, 2. */
const OCTETS_PAR_MOT = 39;

/** Mots d'un en-tête hors de l'ASCII, ou trop long pour sa ligne (RFC 2047), par morceaux qui en tiennent une. */
function motsCodes(texte: string): string {
  if (/^[\x20-\x7e]{0,66}$/u.test(texte)) return texte;
  const morceaux: string[] = [''];
  for (const signe of texte) {
    const dernier = morceaux.length - 1;
    if (Buffer.byteLength((morceaux[dernier] ?? '') + signe) > OCTETS_PAR_MOT) morceaux.push(signe);
    else morceaux[dernier] += signe;
  }
  return morceaux.map((morceau) => `=?UTF-8?B?${enBase64(morceau)}?=`).join('\r\n ');
}

/** Une adresse n'entre dans un en-tête que si rien ne peut en sortir. */
const adresseSure = (adresse: string): boolean => /^[^\s<>,;:"\\()@]+@[^\s<>,;:"\\()@]+$/u.test(adresse);

/** Ce que `encodeURIComponent` laisse et que RFC 2231 réserve. */
const RESERVES = /['()*!]/gu;
const enPourcents = (nom: string): string =>
  encodeURIComponent(nom).replace(RESERVES, (signe) => `%${signe.charCodeAt(0).toString(16).toUpperCase()}`);
const enAscii = (nom: string): string => nom.replace(/[^\x20-\x7e]|["\\]/gu, '_');

function partie({ nom, mime, base64 }: PieceDeCourriel): string[] {
  const genre = mime === 'text/calendar' ? 'text/calendar; charset=utf-8' : mime;
  return [
    `Content-Type: ${genre};\r\n name="${enAscii(nom)}"`,
    'Content-Transfer-Encoding: base64',
    // Le nom en ASCII, puis au complet (RFC 2231), chacun sur sa ligne.
    `Content-Disposition: attachment;\r\n filename="${enAscii(nom)}";\r\n filename*=UTF-8''${enPourcents(nom)}`,
    '',
    enLignes(base64),
  ];
}

/**
 * Un brouillon de courriel (RFC 5322, RFC 2045) que la messagerie ouvre pour l'envoyer (`X-Unsent: 1`) : destinataires
 * en copie cachée, ou nommés si le courriel n'est qu'à eux, texte, pièces jointes. Rien ne part d'ici.
 * @param frontiere Suite de signes absente du contenu, qui sépare les parties.
 */
export function etablirBrouillon(
  message: Pick<Message, 'objet' | 'texte' | 'cci'>,
  { pieces, frontiere, champ = 'Bcc' }: { pieces: readonly PieceDeCourriel[]; frontiere: string; champ?: 'Bcc' | 'To' },
): string {
  const cci = message.cci.filter(adresseSure);
  const lignes = [
    'X-Unsent: 1',
    `Subject: ${motsCodes(message.objet)}`,
    ...(cci.length === 0 ? [] : [`${champ}: ${cci.join(',\r\n ')}`]),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${frontiere}"`,
    '',
    `--${frontiere}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    enLignes(enBase64(message.texte.replace(/\r?\n/gu, '\r\n'))),
    ...pieces.flatMap((piece) => [`--${frontiere}`, ...partie(piece)]),
    `--${frontiere}--`,
    '',
  ];
  return lignes.join('\r\n');
}
