import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { relanceDue } from '#shared/domain/convention/echeancier/annee-a-traiter.rules.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';

/** « Relancer l’opérateur » : le premier geste quand une pièce est en retard ; échue, la convention se clôture d'abord. */
export function RelancerLOperateur({ fiche, jour }: Pick<Onglet, 'fiche' | 'jour'>) {
  const { convention } = fiche;
  const due = relanceDue(suiviDe(fiche, jour).echeances);
  if (due === null) return null;
  return (
    <Lien
      vers={`/conventions/${convention.id}/document/${due.genre}/${due.annee}`}
      genre={statutSelonLesFaits(convention, jour) === 'echue' ? 'bouton' : 'premier'}
      icone="courriel"
    >
      Relancer l’opérateur
    </Lien>
  );
}
