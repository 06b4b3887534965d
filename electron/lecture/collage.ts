import { type CollageLu, lireMembres, lireMembresDestinataires } from '#shared/domain/annuaire/collage.rules.ts';
import { lireDestinataires } from '#shared/domain/annuaire/destinataires.rules.ts';
import { nettoyerTexte } from '#shared/text/nettoyage.ts';
import { lireTableau } from './tableau.ts';

/** Lit ce qu'on a collé : la ligne « À : » d'un courriel, sinon un tableau. N'écrit rien, ne refuse rien. */
export function lireCollage(colle: string): CollageLu {
  const texte = nettoyerTexte(colle);
  const destinataires = lireDestinataires(texte);
  return destinataires === null ? lireMembres(lireTableau(texte)) : lireMembresDestinataires(destinataires);
}
