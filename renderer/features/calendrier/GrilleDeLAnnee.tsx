import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { JOURS, MOIS } from '#shared/dates/format.ts';
import { joursFeries } from '#shared/dates/jours-feries.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import { direLeJour, jourApresTouche, semainesDuMois } from '#shared/domain/reunion/calendrier.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { direLesEcheances, marqueDuJour } from './marque-d-echeance.ts';

type Calendrier = Sortie<'calendrier.annee'>;
const SEMAINE = [...JOURS.slice(1), JOURS[0]];

interface Proprietes {
  readonly annee: number;
  readonly aujourdHui: string;
  readonly departement: string;
  readonly reunions: Calendrier['reunions'];
  readonly echeances: readonly EcheanceListee[];
  readonly remarques: Calendrier['remarques'];
  /** Le jour dont le panneau montre le détail. */
  readonly jour: string | null;
  /** Le jour qui prend le foyer au clavier. */
  readonly foyer: string;
  readonly surFoyer: (jour: string) => void;
  readonly surJour: (jour: string) => void;
}

/**
 * Douze mois. Un seul jour se prend au clavier ; les flèches vont au jour ou à la semaine d'à côté, Page haut et Page bas au
 * mois, Début et Fin aux bords de l'année, Entrée ouvre le jour.
 */
export function GrilleDeLAnnee({
  annee,
  aujourdHui,
  departement,
  reunions,
  echeances,
  remarques,
  jour,
  foyer,
  surFoyer,
  surJour,
}: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  const suivre = useRef(false);
  const desJours = Map.groupBy(reunions, ({ date }) => date);
  const duJour = Map.groupBy(echeances, ({ le }) => le);
  const heurts = new Set(remarques.flatMap(({ genre, date }) => (genre === 'chevauchement' ? (date ?? []) : [])));
  const feries = new Map(joursFeries(annee, departement).map(({ date, libelle }) => [date, libelle]));

  useEffect(() => {
    if (!suivre.current) return;
    suivre.current = false;
    cadre.current?.querySelector<HTMLElement>(`[data-jour="${foyer}"]`)?.focus();
  }, [foyer]);

  const surTouche = (evenement: KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, key } = evenement;
    const vise = altKey || ctrlKey || metaKey ? null : jourApresTouche(foyer, key);
    if (vise === null) return;
    evenement.preventDefault();
    suivre.current = true;
    surFoyer(vise);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: les touches sont écoutées pour les jours qui sont dedans.
    <div className="annee" ref={cadre} onKeyDown={surTouche}>
      {MOIS.map((nom, rang) => (
        <table key={nom} className="mois" aria-label={`${enCapitale(nom)} ${annee}`}>
          <caption>{enCapitale(nom)}</caption>
          <thead>
            <tr>
              {SEMAINE.map((jourDeSemaine) => (
                <th key={jourDeSemaine} scope="col" abbr={jourDeSemaine}>
                  <span aria-hidden="true">{jourDeSemaine?.slice(0, 1).toUpperCase()}</span>
                  <span className="hors-vue">{jourDeSemaine}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {semainesDuMois(annee, rang + 1).map((semaine) => (
              <tr key={semaine.find((date) => date !== null)}>
                {semaine.map((date, place) => {
                  // biome-ignore lint/suspicious/noArrayIndexKey: une case vide n’a que sa place.
                  if (date === null) return <td key={`vide ${place}`} />;
                  const siennes = desJours.get(date) ?? [];
                  const ferie = feries.get(date) ?? null;
                  const dues = duJour.get(date) ?? [];
                  const dit = [direLeJour(date, siennes.length, ferie), direLesEcheances(dues)]
                    .filter(Boolean)
                    .join(', ');
                  return (
                    <td key={date}>
                      <button
                        type="button"
                        className="jour"
                        data-jour={date}
                        data-reunion={siennes.length > 0 ? (date < aujourdHui ? 'passee' : 'a-venir') : undefined}
                        data-ferie={ferie !== null || undefined}
                        data-echeance={marqueDuJour(dues)}
                        data-heurt={heurts.has(date) || undefined}
                        data-repos={place > 4 || undefined}
                        aria-current={date === aujourdHui ? 'date' : undefined}
                        aria-pressed={date === jour}
                        title={siennes.length > 0 || dues.length > 0 || ferie !== null ? dit : undefined}
                        tabIndex={date === foyer ? 0 : -1}
                        onFocus={() => surFoyer(date)}
                        onClick={() => surJour(date)}
                      >
                        <span aria-hidden="true">
                          {Number(date.slice(8))}
                          {siennes.length > 1 && <sup>{siennes.length}</sup>}
                        </span>
                        <span className="hors-vue">
                          {heurts.has(date) ? `${dit}, des réunions se chevauchent` : dit}
                        </span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
