import type { EntreeLue, Sortie } from '#shared/contract/contract.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { croiser, DE_TOUT_TEMPS, lireRecherche } from '#shared/domain/reunion/recherche.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { LieuDInstance } from '#electron/repositories/reunions/reunion.repository.ts';
import type { Contexte } from '../contexte.ts';

/** Les instances et leurs lieux où se trouvent tous les mots tapés ; `null` si rien n'est tapé. */
function ouChercher({ depots }: Contexte, mots: readonly string[]): LieuDInstance[] | null {
  if (mots.length === 0) return null;
  const lieux = [null, ...depots.reunions.lieux()];
  return depots.instances.lister().flatMap((instance) =>
    lieux
      .filter((lieu) => {
        const ici = enTri(`${nomCourt(instance)} ${lieu ?? ''}`);
        return mots.every((mot) => ici.includes(mot));
      })
      .map((lieu) => ({ instanceId: instance.id, lieu })),
  );
}

/** Les réunions qui répondent, `limite` au plus : le fichier peut en garder des milliers, l'écran n'en reçoit que ce qu'il montre. */
export function listerReunions(
  contexte: Contexte,
  { texte, quand, limite, instance, theme, etat }: EntreeLue<'reunions.lister'>,
): Sortie<'reunions.lister'> {
  const jour = contexte.aujourdHui();
  const cherche = lireRecherche(texte);
  const duTemps = {
    toutes: DE_TOUT_TEMPS,
    'a-venir': { ...DE_TOUT_TEMPS, de: jour },
    passees: { ...DE_TOUT_TEMPS, a: ajouterJours(jour, -1) },
  }[quand];
  const { total, reunions } = contexte.depots.reunions.lister(croiser(duTemps, cherche.jours), {
    sens: quand === 'a-venir' ? 'ASC' : 'DESC',
    limite,
    ou: ouChercher(contexte, cherche.mots),
    filtre: { instance, theme, etat },
  });
  return {
    total,
    reunions: reunions.map(({ instanceType, complement, sigle, anterieure, ...reunion }) => ({
      ...reunion,
      anterieure: anterieure === 1,
      instance: nomCourt({ type: instanceType, complement, sigle }),
    })),
  };
}
