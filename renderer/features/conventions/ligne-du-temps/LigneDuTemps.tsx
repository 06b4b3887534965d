import './ligne-du-temps.css';
import { useRef } from 'react';
import { dateBreve } from '#shared/dates/format.ts';
import { echeanceDite } from '#shared/domain/convention/echeancier/echeance-dite.rules.ts';
import { bilanDuCote } from '#shared/domain/convention/echeancier/echeancier.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { classes } from '#renderer/ui/classes.ts';
import { composerAxe } from './axe.ts';
import { EcheanceSurLaLigne } from './EcheanceSurLaLigne.tsx';
import { placer } from './placer.ts';
import { useFleches } from './use-fleches.ts';
import { variables } from './variables.ts';
import { enPart, Voie } from './Voie.tsx';

interface Proprietes {
  readonly periode: { readonly debut: string; readonly fin: string };
  /** Du plus ancien au plus lointain. */
  readonly echeances: readonly Echeance[];
  /** Date civile d'aujourd'hui. */
  readonly jour: string;
  /** Conduit là où l'échéance se renseigne. */
  readonly surOuvrir: (echeance: Echeance) => void;
}

const COTES = [
  { qui: 'etat', libelle: 'L’État doit' },
  { qui: 'operateur', libelle: 'L’opérateur doit' },
] as const;

/** Ce qui garde son étiquette quand la place manque. */
const PRESSE: Readonly<Record<Echeance['etat'], number>> = {
  fait: 0,
  a_venir: 1,
  proche: 2,
  suspendu: 3,
  en_retard: 4,
};

/** « 1 en retard », sinon « 2 faits en 2026 ». */
function bilanDit(echeances: readonly Echeance[], qui: Echeance['qui'], jour: string): string {
  const { faits, enRetard } = bilanDuCote(echeances, qui, jour);
  if (enRetard > 0) return `${enRetard} en retard`;
  return faits === 0 ? 'rien en retard' : `${pluriel(faits, 'fait', 'faits')} en ${jour.slice(0, 4)}`;
}

/** Toute la convention d'un regard : ce que chacun doit, ce qui est fait, ce qui tarde, où l'on en est. */
export function LigneDuTemps({ periode, echeances, jour, surOuvrir }: Proprietes) {
  const cadre = useRef<HTMLElement>(null);
  const { annees, placeDe, porte } = composerAxe(
    periode,
    echeances.map(({ le }) => le),
  );
  const cotes = COTES.map((cote) => {
    const siennes = echeances.filter(({ qui }) => qui === cote.qui);
    const rangs = placer(
      siennes.map((une) => {
        const { titre, precision } = echeanceDite(une, jour);
        return { cle: une.cle, x: placeDe(une.le), lignes: [titre, precision], presse: PRESSE[une.etat] };
      }),
    );
    return { ...cote, siennes, rangs, hauteur: 1 + Math.max(0, ...rangs.values()) };
  });
  const premiere = echeances.find(({ etat }) => etat !== 'fait')?.cle ?? null;
  const { atteinte, surTouche, surFoyer } = useFleches(cadre, echeances, premiere);
  const geste = { jour, atteinte, surFoyer, surOuvrir };
  const sansPlace = cotes.flatMap(({ siennes, rangs }) => siennes.filter(({ cle }) => !rangs.has(cle)));
  const [etat, operateur] = cotes;
  const style = variables({ '--haut': etat?.hauteur ?? 1, '--bas': operateur?.hauteur ?? 1 });
  const ici = placeDe(jour);
  return (
    <section className="ligne-temps" aria-label="Ce que chacun doit, dans le temps" ref={cadre} onKeyDown={surTouche}>
      <div className="ligne-defile" style={style}>
        {COTES.map(({ qui, libelle }) => (
          <p key={qui} className={`qui qui-${qui}`}>
            {libelle}
            <span className="note">{bilanDit(echeances, qui, jour)}</span>
          </p>
        ))}
        <div className="cadre">
          <ol className="ans" aria-label="Années">
            {annees.map(({ annee, x, largeur }) => (
              <li
                key={annee}
                className={classes(jour.startsWith(String(annee)) && 'cours')}
                style={variables({ '--x': enPart(x), '--l': enPart(largeur) })}
              >
                {largeur > 36 && !(porte(jour) && ici > x - 60 && ici < x + 44) && annee}
              </li>
            ))}
          </ol>
          {porte(jour) && (
            <div className="jour" style={variables({ '--x': enPart(ici) })}>
              <span>{dateBreve(jour)}</span>
            </div>
          )}
          {cotes.map(({ qui, libelle, siennes, rangs }) => (
            <Voie
              key={qui}
              qui={qui}
              libelle={libelle}
              echeances={siennes}
              placeDe={placeDe}
              rangs={rangs}
              {...geste}
            />
          ))}
        </div>
      </div>
      {sansPlace.length > 0 && (
        <div className="sans-place">
          <p className="note">Aussi, faute de place sur la ligne</p>
          <ul>
            {sansPlace.map((echeance) => (
              <li key={echeance.cle}>
                <EcheanceSurLaLigne echeance={echeance} {...geste} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
