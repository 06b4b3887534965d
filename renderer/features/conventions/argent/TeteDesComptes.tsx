import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { COMPTES } from '#shared/domain/convention/argent/compte.labels.ts';
import type { Organisme } from './comptes.types.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly annee: number;
  readonly annees: readonly number[];
  readonly membres: readonly Organisme[];
  readonly membreId: string | null;
  readonly surMembre: (id: string | null) => void;
  readonly estVide: boolean;
  readonly vu: number;
}

/** L'exercice montré, l'organisme des lignes que l'on ajoute, et, pour commencer, tous les comptes du Cerfa. */
export function TeteDesComptes({ conventionId, annee, annees, membres, membreId, surMembre, estVide, vu }: Proprietes) {
  const [, aller] = useLocation();
  const { lancer, enCours } = useCommande('comptes.coller');
  const aviser = useAvisAnnulable();
  const ouvrirTous = () =>
    void lancer({
      conventionId,
      annee,
      vu,
      lignes: Object.keys(COMPTES).map((compte) => ({ id: null, champs: { compte, membreId } })),
    }).then(() => aviser('Les comptes du Cerfa sont ouverts.', 'comptes.coller'), direRefus('Comptes non ouverts.'));
  return (
    <div className="comptes-tete">
      <ChampChoix
        libelle="Exercice"
        options={annees.map((une) => ({ valeur: String(une), libelle: String(une) }))}
        valeur={String(annee)}
        surChange={(une) => aller(`/conventions/${conventionId}/argent/${une}`)}
      />
      {membres.length > 0 && (
        <ChampChoix
          libelle="Les lignes ajoutées sont à"
          options={membres.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          valeur={membreId}
          surChange={surMembre}
        />
      )}
      {estVide && (
        <Bouton enCours={enCours} surClic={ouvrirTous}>
          Ouvrir tous les comptes du Cerfa
        </Bouton>
      )}
    </div>
  );
}
