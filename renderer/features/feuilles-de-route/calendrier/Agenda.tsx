import './agenda.css';
import { useState } from 'react';
import { jourEtMois, JOURS, moisEnLettres } from '#shared/dates/format.ts';
import { semainesDuMois } from '#shared/domain/reunion/calendrier.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { type Echeance, moisVoisin } from './echeances.ts';

interface Proprietes {
  readonly feuilleId: string;
  readonly echeances: readonly Echeance[];
  /** AAAA-MM. */
  readonly mois: string;
  readonly aujourdHui: string;
  readonly surMois: (mois: string) => void;
}

const SEMAINE = [...JOURS.slice(1), JOURS[0]];
const MONTREES = 3;
const SIGNES: Readonly<Record<Echeance['sorte'], { readonly icone: NomIcone; readonly mot: string }>> = {
  faite: { icone: 'fait', mot: 'faite' },
  passee: { icone: 'plein', mot: 'passée' },
  'a-faire': { icone: 'cercle', mot: 'à faire' },
};

function UneEcheance({ feuilleId, echeance }: { readonly feuilleId: string; readonly echeance: Echeance }) {
  const { ligne, quoi, sorte } = echeance;
  const { icone, mot } = SIGNES[sorte];
  return (
    <li className={`agenda-echeance ${sorte}`} title={`${ligne.numero} ${ligne.intitule} : ${quoi}, ${mot}`}>
      <Icone nom={icone} petite />
      <Lien vers={`/fiches-action/${ligne.id}?feuille=${feuilleId}`}>
        {`${ligne.numero} ${quoi}`}
        <span className="hors-vue">{`, ${ligne.intitule}, ${mot}`}</span>
      </Lien>
    </li>
  );
}

function UnJour({
  feuilleId,
  date,
  siennes,
  aujourdHui,
}: Pick<Proprietes, 'feuilleId' | 'aujourdHui'> & { readonly date: string; readonly siennes: readonly Echeance[] }) {
  const [tout, setTout] = useState(false);
  const cachees = siennes.length - MONTREES;
  const montrees = tout || cachees <= 1 ? siennes : siennes.slice(0, MONTREES);
  return (
    <td data-aujourdhui={date === aujourdHui || undefined}>
      <span className="agenda-jour" aria-current={date === aujourdHui ? 'date' : undefined}>
        <span aria-hidden="true">{Number(date.slice(8))}</span>
        <span className="hors-vue">{`${jourEtMois(date)}${date === aujourdHui ? ', aujourd’hui' : ''}`}</span>
        {date === aujourdHui && <small aria-hidden="true">Aujourd’hui</small>}
      </span>
      {siennes.length > 0 && (
        <ul>
          {montrees.map((echeance) => (
            <UneEcheance key={echeance.cle} feuilleId={feuilleId} echeance={echeance} />
          ))}
        </ul>
      )}
      {cachees > 1 && (
        <button type="button" className="agenda-suite" aria-expanded={tout} onClick={() => setTout(!tout)}>
          {tout ? 'En montrer moins' : `et ${cachees} autres`}
          <span className="hors-vue">{` le ${jourEtMois(date)}`}</span>
        </button>
      )}
    </td>
  );
}

/** Un mois d'échéances : les étapes et les fins d'actions, jour par jour. */
export function Agenda({ feuilleId, echeances, mois, aujourdHui, surMois }: Proprietes) {
  const parJour = Map.groupBy(echeances, ({ date }) => date);
  const duMois = echeances.filter(({ date }) => date.startsWith(mois)).length;
  const prochaine = echeances.find(({ date }) => date.slice(0, 7) > mois);
  const precedente = echeances.findLast(({ date }) => date.slice(0, 7) < mois);
  const nom = moisEnLettres(mois);
  return (
    <section className="agenda" aria-label={`Échéances de ${nom}`}>
      <div className="agenda-tete">
        <BoutonCarre icone="gauche" libelle="Mois précédent" surClic={() => surMois(moisVoisin(mois, -1))} />
        <h2>{enCapitale(nom)}</h2>
        <BoutonCarre icone="droite" libelle="Mois suivant" surClic={() => surMois(moisVoisin(mois, 1))} />
        <span className="note" role="status">
          {plurielOuAucun(duMois, 'Aucune', 'échéance', 'échéances')}
        </span>
        <span className="pousse">
          {duMois === 0 && precedente !== undefined && (
            <Bouton genre="discret" surClic={() => surMois(precedente.date.slice(0, 7))}>
              {`La dernière avant : ${moisEnLettres(precedente.date)}`}
            </Bouton>
          )}
          {duMois === 0 && prochaine !== undefined && (
            <Bouton genre="discret" surClic={() => surMois(prochaine.date.slice(0, 7))}>
              {`La suivante : ${moisEnLettres(prochaine.date)}`}
            </Bouton>
          )}
          {mois !== aujourdHui.slice(0, 7) && (
            <Bouton genre="discret" surClic={() => surMois(aujourdHui.slice(0, 7))}>
              Aujourd’hui
            </Bouton>
          )}
        </span>
      </div>
      <div className="defile">
        <table className="agenda-mois" aria-label={`${enCapitale(nom)}, ${pluriel(duMois, 'échéance', 'échéances')}`}>
          <thead>
            <tr>
              {SEMAINE.map((jour) => (
                <th key={jour} scope="col">
                  {jour}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {semainesDuMois(Number(mois.slice(0, 4)), Number(mois.slice(5, 7))).map((semaine) => (
              <tr key={semaine.find((date) => date !== null)}>
                {semaine.map((date, place) =>
                  date === null ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: une case vide n’a que sa place.
                    <td key={`vide ${place}`} className="agenda-vide" />
                  ) : (
                    <UnJour
                      key={date}
                      feuilleId={feuilleId}
                      date={date}
                      siennes={parJour.get(date) ?? []}
                      aujourdHui={aujourdHui}
                    />
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
