import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { approbationTacite } from '#shared/domain/rendu/approbation.rules.ts';
import { formeDe, nomDuRendu } from '#shared/domain/rendu/forme.rules.ts';
import { estDefinitive } from '#shared/domain/rendu/versions.rules.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { seanceDuDocument } from '#shared/domain/service/choix-emetteur.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { typographier } from '#shared/text/typographie.ts';
import { destinatairesDe } from './destinataires.ts';
import { adresserA, type Message, signature } from './message.ts';

/** Ce que devient le document : approuvé, rectifié, ou soumis à l'approbation. */
function suite(seance: Seance, version: VersionPv): string[] {
  if (version.etat === 'rectifie') return [`Cette version rectifiée remplace la précédente.`];
  if (estDefinitive(version)) return [];
  const tacite = approbationTacite(seance, version);
  return [
    tacite === null
      ? 'Il sera soumis à votre approbation à la prochaine séance.'
      : `Sans observation de votre part avant le ${dateLongue(tacite.le)}, il sera réputé approuvé.`,
  ];
}

/**
 * Le courriel qui envoie aux membres le compte rendu signé d'une séance: le PDF déposé y est joint, jamais le
 * Word.
 */
export function messageDuRendu(seance: Seance, version: VersionPv): Message {
  const { instance, reunion } = seance;
  const nom = nomDuRendu(seance);
  const approuve =
    version.approuveLe === null || version.etat === 'rectifie'
      ? ''
      : `, approuvé le ${dateSansJour(version.approuveLe)}`;
  const lignes = [
    'Mesdames, Messieurs,',
    '',
    `Vous trouverez ci-joint le ${nom} de la réunion du ${dateLongue(reunion.date)} (${nomLegal(instance)})${approuve}.`,
    ...suite(seance, version),
    '',
    'Cordialement,',
    '',
    ...signature(seanceDuDocument(seance, formeDe(seance))),
  ];
  return {
    objet: typographier(`${enCapitale(nom)} – ${nomCourt(instance)}, ${dateLongue(reunion.date)}`),
    texte: lignes.map((ligne) => typographier(ligne)).join('\n'),
    ...adresserA(destinatairesDe(seance, 'rendre')),
  };
}
