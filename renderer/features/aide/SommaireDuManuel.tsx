import { Link } from 'wouter';
import { MANUEL } from './manuel.ts';

/** Les pages du manuel, puis les raccourcis, les règles, la qualité et les mots de droit. */
export const ANNEXES = [
  { cle: 'raccourcis', titre: 'Raccourcis', enBref: 'Toutes les touches, par écran.' },
  { cle: 'regles', titre: 'Règles', enBref: 'Chaque règle appliquée, son article et où elle parle.' },
  { cle: 'qualite', titre: 'Qualité', enBref: 'Ce qui a été éprouvé, combien de fois, et ce que cela garantit.' },
  { cle: 'mots', titre: 'Mots de droit', enBref: 'Chaque mot, son sens et son article.' },
] as const;

/** Le sommaire : toujours là, à gauche de la page lue. */
export function SommaireDuManuel({ ici }: { readonly ici: string }) {
  return (
    <nav className="manuel-sommaire" aria-label="Sommaire du manuel">
      <ul>
        {[...MANUEL, ...ANNEXES].map(({ cle, titre }) => (
          <li key={cle}>
            <Link href={`/aide/${cle}`} aria-current={cle === ici ? 'page' : undefined}>
              {titre}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
