import './plan.css';
import { useRef, useState } from 'react';
import { estSansDroitCommun, partager } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { useFiche } from '../contexte-fiche.ts';
import { AjouterLigne } from './AjouterLigne.tsx';
import { anneesDuPlan } from './annees-du-plan.ts';
import { LigneDeFinancement } from './LigneDeFinancement.tsx';
import { PartDeLArgent } from './PartDeLArgent.tsx';
import { TotalDuPlan } from './TotalDuPlan.tsx';

/** Le plan de financement d'une année : qui, combien, d'où vient l'argent, et le rappel de la subsidiarité. */
export function PlanDeFinancement({ dEmblee }: { readonly dEmblee: boolean }) {
  const { financements, aujourdHui } = useFiche();
  const courante = anneeCivile(aujourdHui);
  const ecrites = [...new Set(financements.map(({ annee }) => annee))];
  const [annee, setAnnee] = useState(
    ecrites.length === 0 || ecrites.includes(courante) ? courante : Math.max(...ecrites),
  );
  const choix = useRef<HTMLSelectElement>(null);
  /** La ligne portée à une autre année a quitté ce plan, et son champ avec elle. */
  const suivre = (une: number) => {
    setAnnee(une);
    choix.current?.focus();
  };
  const [ajoute, setAjoute] = useState(dEmblee);
  const lignes = financements.filter((ligne) => ligne.annee === annee);
  return (
    <div className="plan" role="group" aria-labelledby="plan-de-financement">
      <div className="depliable-tete">
        <span className="mot" id="plan-de-financement">
          Plan de financement
        </span>
        <label className="annee-du-plan">
          <span className="hors-vue">Année du plan de financement</span>
          <select
            ref={choix}
            className="saisie"
            value={annee}
            onChange={({ target }) => setAnnee(Number(target.value))}
          >
            {anneesDuPlan(ecrites, courante).map((une) => (
              <option key={une} value={une}>
                {une}
              </option>
            ))}
          </select>
        </label>
        <span className="pousse">
          <Bouton
            genre="discret"
            deplie={ajoute}
            libelle={ajoute ? 'Terminé : lignes de financement' : 'Ajouter une ligne de financement'}
            surClic={() => setAjoute(!ajoute)}
          >
            {ajoute ? 'Terminé' : 'Ajouter'}
          </Bouton>
        </span>
      </div>
      {lignes.length === 0 ? (
        <p className="note">{`Aucune ligne pour ${annee}.`}</p>
      ) : (
        <>
          <table className="tableau tableau-du-plan">
            <thead>
              <tr>
                <th scope="col">Financeur</th>
                <th scope="col" className="nombre">
                  Demandé (€)
                </th>
                <th scope="col" className="nombre">
                  Accordé (€)
                </th>
                <th scope="col">
                  <span className="hors-vue">Détail</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lignes.map((ligne) => (
                <LigneDeFinancement key={ligne.id} ligne={ligne} surAnnee={suivre} />
              ))}
              <TotalDuPlan lignes={lignes} annee={annee} />
            </tbody>
          </table>
          <PartDeLArgent lignes={lignes} />
        </>
      )}
      {ajoute && <AjouterLigne key={annee} annee={annee} />}
      {estSansDroitCommun(partager(lignes)) && (
        <Repere sens="info" mot="Subsidiarité." article="loi n° 2014-173, art. 1er">
          Seuls des crédits spécifiques la financent : le droit commun se mobilise d’abord.
        </Repere>
      )}
    </div>
  );
}
