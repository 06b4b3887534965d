import type { Personne } from '../personne.schema.ts';
import type { ARevoir, SorteARevoir } from './a-revoir.schema.ts';

/**
 * Ce que vaut un constat quand on l'écarte : il ne se montre plus tant que cela ne change pas, et revient sinon. `null` : il
 * ne s'écarte pas (une vérification se fait, ou attend).
 */
export function valeurDuConstat(
  { sorte, autre }: Pick<ARevoir, 'sorte' | 'autre'>,
  { nom, prenom, courriel, telephone, structure }: Personne,
): string | null {
  const valeurs: Readonly<Record<SorteARevoir, string | null>> = {
    adresse: courriel,
    domaine: courriel,
    boite: courriel,
    telephone,
    nom: `${prenom ?? ''} ${nom} ${courriel ?? ''}`,
    fonction: '',
    structure,
    doublon: autre?.id ?? null,
    verification: null,
  };
  return valeurs[sorte];
}

/** Ce que dit le geste qui écarte un constat : « C’est bien elle ». */
export function motPourEcarter(sorte: SorteARevoir, civilite: Personne['civilite']): string {
  if (sorte === 'doublon') return 'Ce sont deux personnes';
  if (sorte === 'nom')
    return civilite === null ? 'C’est bien ce nom' : civilite === 'Mme' ? 'C’est bien elle' : 'C’est bien lui';
  if (sorte === 'fonction') return 'Sans fonction';
  return 'C’est exact';
}
