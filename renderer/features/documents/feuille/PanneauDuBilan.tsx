import type { ReactNode } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { partDuDroitCommun } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { partAuDixieme } from '#shared/documents/feuille-de-route/mots-de-fiche.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { CompteDuBilan } from './CompteDuBilan.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

type BilanLu = Sortie<'feuillesDeRoute.bilan'>;

interface Proprietes {
  readonly feuilleId: string;
  readonly annee: number;
  readonly bilan: BilanLu;
}

const montant = (centimes: number | null): string => (centimes === null ? 'n.d.' : montantFr(centimes));

/** Une somme, et de combien de lignes elle vient. */
function Somme({ nom, valeur, lignes }: { nom: string; valeur: number | null; lignes: number }) {
  return (
    <NombreExplique
      libelle={nom}
      calcul={
        <p>
          {valeur === null
            ? lignes === 0
              ? 'Aucun financement n’est noté pour cette année.'
              : `Aucune des ${lignes} lignes de l’année ne le dit encore : ce n’est pas zéro.`
            : `Somme des lignes de l’année qui le disent, sur ${pluriel(lignes, 'ligne', 'lignes')}.`}
        </p>
      }
    >
      {montant(valeur)}
    </NombreExplique>
  );
}

/** Les mêmes chiffres que la feuille d'à côté, chacun avec d'où il vient ; puis ce qu'il reste à noter. */
export function PanneauDuBilan({ feuilleId, annee, bilan }: Proprietes) {
  const { parEtat, partage, manques, quartiersSansAction } = bilan;
  const racine = `/feuilles-de-route/${feuilleId}`;
  const nombres = new Map(parEtat.map(({ etat, nombre }) => [etat, nombre]));
  const etats = etatFicheSchema.options.filter((etat) => nombres.has(etat));
  return (
    <Panneau titre={`Ce que compte le bilan ${annee}`}>
      <Couples
        couples={[
          [
            'Actions de l’année',
            <CompteDuBilan key="actions" nom="Actions de l’année" lignes={bilan.detail.actions} feuilleId={feuilleId}>
              {String(bilan.actions)}
            </CompteDuBilan>,
          ],
          ...etats.map((etat): readonly [string, ReactNode] => [
            etatFicheLibelle[etat],
            <Lien
              key={etat}
              vers={`${racine}?etat=${etat}`}
              libelle={`${nombres.get(etat) ?? 0}, ${etatFicheLibelle[etat]} : les voir`}
            >
              {String(nombres.get(etat) ?? 0)}
            </Lien>,
          ]),
          [
            'Étapes faites',
            <CompteDuBilan
              key="etapesFaites"
              nom="Étapes faites"
              lignes={bilan.detail.etapesFaites}
              feuilleId={feuilleId}
            >
              {String(bilan.etapesFaites)}
            </CompteDuBilan>,
          ],
          ['Demandé', <Somme key="demande" nom="Demandé" valeur={bilan.demande} lignes={bilan.lignes} />],
          ['Accordé', <Somme key="accorde" nom="Accordé" valeur={bilan.accorde} lignes={bilan.lignes} />],
          ['Payé', <Somme key="paye" nom="Payé" valeur={bilan.paye} lignes={bilan.lignes} />],
          [
            'Droit commun',
            <NombreExplique
              key="part"
              libelle="Part du droit commun"
              calcul={
                <p>
                  {partDuDroitCommun(partage) === null
                    ? 'Ni droit commun ni crédits spécifiques cette année : la part n’est pas définie.'
                    : `${montantFr(partage.droitCommun)} ÷ (${montantFr(partage.droitCommun)} + ${montantFr(partage.specifique)}), sur les montants accordés, sinon demandés. `}
                  <Lien vers="/aide/regles?regle=R-102">Règle R-102</Lien>
                </p>
              }
            >
              {partAuDixieme(partDuDroitCommun(partage))}
            </NombreExplique>,
          ],
          [
            'Indicateurs',
            <CompteDuBilan key="indicateurs" nom="Indicateurs" lignes={bilan.detail.indicateurs} feuilleId={feuilleId}>
              {bilan.indicateurs === 0
                ? 'aucun'
                : `${bilan.values} sur ${bilan.indicateurs} avec une valeur, ${bilan.atteints} à la cible`}
            </CompteDuBilan>,
          ],
          [
            'À mener encore',
            <CompteDuBilan
              key="aPoursuivre"
              nom="À mener encore"
              lignes={bilan.detail.aPoursuivre}
              feuilleId={feuilleId}
            >
              {String(bilan.aPoursuivre)}
            </CompteDuBilan>,
          ],
          [
            'Quartiers sans action',
            bilan.quartiers === 0 ? null : (
              <Lien key="quartiers" vers={`${racine}/couverture`}>
                {`${quartiersSansAction.length} sur ${bilan.quartiers}`}
              </Lien>
            ),
          ],
        ]}
      />
      <Bloc titre="À noter pour qu’il soit entier" niveau={3}>
        {manques.length === 0 ? (
          <LigneCalme icone={bilan.indicateurs + bilan.lignes === 0 ? undefined : 'coche'}>
            {bilan.actions === 0
              ? 'Aucune action cette année : il n’y a rien à compter, ni à noter.'
              : bilan.indicateurs + bilan.lignes === 0
                ? 'Aucun indicateur ni financement cette année : il n’y a rien à compléter.'
                : 'Rien ne manque : chaque indicateur a sa valeur, chaque accordé son payé.'}
          </LigneCalme>
        ) : (
          <ul className="mentions">
            {manques.map(({ fiche, sansValeur, sansPaye }) => (
              <li key={fiche.id} className="sans-coche">
                <span>
                  <Lien
                    vers={`/fiches-action/${fiche.id}?feuille=${feuilleId}`}
                  >{`${fiche.numero} ${fiche.intitule}`}</Lien>
                  {sansValeur.length > 0 && (
                    <span className="note">{`Sans valeur en ${annee} : ${enumerer(sansValeur)}.`}</span>
                  )}
                  {sansPaye.length > 0 && (
                    <span className="note">{`Accordé, payé non noté : ${enumerer(sansPaye)}.`}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Bloc>
    </Panneau>
  );
}
