import { avisLibelle } from '#shared/domain/programmation/programmation.labels.ts';
import type { Avis } from '#shared/domain/programmation/programmation.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { ProjetDeGrille } from '../programmation.types.ts';
import { type ColonneDeGrille, montantDe } from './colonnes.ts';

const SENS: Readonly<Record<Avis, SensEtat>> = { favorable: 'fait', reserve: 'alerte', defavorable: 'sans-objet' };

/** Ce que montre une cellule ; décidé à zéro, le refus se lit en toutes lettres. */
export function ContenuDeCellule({
  projet,
  colonne,
  texte,
}: {
  readonly projet: ProjetDeGrille;
  readonly colonne: ColonneDeGrille;
  readonly texte: string;
}) {
  if (colonne.montant !== undefined) {
    const centimes = montantDe(projet, colonne.montant);
    if (centimes === null) return null;
    if (centimes === 0 && colonne.montant.volet === 'decide') return <span className="refuse">refusé</span>;
    return montantFr(centimes);
  }
  if (colonne.genre === 'avis') return projet.avis && <Etat sens={SENS[projet.avis]}>{avisLibelle[projet.avis]}</Etat>;
  if (colonne.genre === 'pluriannuel')
    return (
      projet.pluriannuel && (
        <>
          <Icone nom="coche" petite />
          <span className="hors-vue">oui</span>
        </>
      )
    );
  return <span className="une-ligne">{texte}</span>;
}
