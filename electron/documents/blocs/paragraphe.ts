import { type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { IdStyle } from '../styles/paragraphes.ts';

/** Paragraphe d’un style de la charte : le seul chemin vers `Paragraph`, pour qu’aucun style ne soit oublié. */
export const paragraphe = (
  style: IdStyle,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'style' | 'children' | 'text'> = {},
): Paragraph => new Paragraph({ style, children, ...options });
