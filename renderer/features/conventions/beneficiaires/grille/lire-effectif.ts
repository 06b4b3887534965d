import { effectifSchema } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { lireNombreOuNonDit } from '#renderer/ui/champs/lire-nombre.ts';

/** Comprend ce qui est tapé ou collé : un effectif entier, rien (« n.d. »), ou pourquoi ce n'en est pas un. */
export function lireEffectif(texte: string): { readonly nombre: number | null } | { readonly faute: string } {
  const lu = effectifSchema.safeParse(lireNombreOuNonDit(texte));
  return lu.success
    ? { nombre: lu.data }
    : { faute: lu.error.issues[0]?.message ?? 'Écrivez un nombre entier, par exemple 45.' };
}
