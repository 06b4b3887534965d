import { mentionsDeSpecimen, type Specimen } from '#shared/domain/service/specimen.rules.ts';
import type { DocumentNeutre } from './blocs.ts';

/** Un document qui ne dit rien de l'exemple dit pourtant qu'il sort d'une copie de formation. */
export function avecLaMention(document: DocumentNeutre, exemple: Specimen): DocumentNeutre {
  if (exemple !== 'formation') return document;
  const mentions = [...document.enTete.mentions, ...mentionsDeSpecimen(exemple)];
  return { ...document, enTete: { ...document.enTete, mentions } };
}
