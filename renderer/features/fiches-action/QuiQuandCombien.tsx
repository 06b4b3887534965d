import { prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { prioriteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { PlanDeFinancement } from './argent/PlanDeFinancement.tsx';
import { useFiche } from './contexte-fiche.ts';
import { DispositifsDeLaFiche } from './DispositifsDeLaFiche.tsx';
import { PartenairesDeLaFiche } from './PartenairesDeLaFiche.tsx';
import { PiloteDeLaFiche } from './PiloteDeLaFiche.tsx';
import { RienDeSaisi } from './RienDeSaisi.tsx';
import { useBlocs } from './use-blocs.ts';

const PRIORITES = prioriteSchema.options.map((valeur) => ({ valeur, libelle: prioriteLibelle[valeur] }));

/** Deuxième colonne : qui porte l'action, de quand à quand, avec quel argent. */
export function QuiQuandCombien() {
  const { fiche, partenaires, dispositifs, financements, aujourdHui, modifier } = useFiche();
  const { colonne, montre, demande, replies, ouvrir } = useBlocs([
    { cle: 'partenaires', nom: 'Partenaires', vide: partenaires.length === 0 },
    { cle: 'dispositifs', nom: 'Dispositifs', vide: dispositifs.length === 0 },
    { cle: 'financement', nom: 'Plan de financement', vide: financements.length === 0 },
  ]);
  return (
    <section aria-labelledby="qui-quand-combien" ref={colonne}>
      <h2 id="qui-quand-combien">Qui, quand, combien</h2>
      <PiloteDeLaFiche />
      {montre('partenaires') && (
        <div data-bloc="partenaires">
          <PartenairesDeLaFiche dEmblee={demande('partenaires')} />
        </div>
      )}
      <div className="dates-de-fiche">
        <DateSurPlace
          libelle="Du"
          valeur={fiche.debut}
          aujourdHui={aujourdHui}
          exemple="sans date"
          surEnregistrer={(debut) => modifier({ debut })}
        />
        <DateSurPlace
          libelle="Au"
          valeur={fiche.fin}
          aujourdHui={aujourdHui}
          exemple="sans terme"
          surEnregistrer={(fin) => modifier({ fin })}
        />
        <ChoixSurPlace
          libelle="Priorité"
          vide="Non dite"
          options={PRIORITES}
          valeur={fiche.priorite}
          surEnregistrer={(priorite) => modifier({ priorite })}
        />
      </div>
      {montre('dispositifs') && (
        <div data-bloc="dispositifs">
          <DispositifsDeLaFiche dEmblee={demande('dispositifs')} />
        </div>
      )}
      {montre('financement') && (
        <div data-bloc="financement">
          <PlanDeFinancement dEmblee={demande('financement')} />
        </div>
      )}
      <RienDeSaisi blocs={replies} surOuvrir={ouvrir} />
    </section>
  );
}
