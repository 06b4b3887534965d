import { copier } from '#renderer/app/courriel/copier.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Designation } from '../designations.types.ts';

interface Proprietes {
  readonly personne: Designation['personne'];
  /** Le nom est déjà dans le titre. */
  readonly sansNom?: boolean | undefined;
}

/** Qui appeler : le nom ouvre sa fiche, l'adresse se copie, le téléphone se lit. */
export function QuiEstDesigne({ personne, sansNom = false }: Proprietes) {
  if (personne === null) return <p className="note">Personne n’est désigné pour l’instant.</p>;
  const { courriel, telephone } = personne;
  return (
    <div className="qui-est-designe">
      {!sansNom && (
        <Lien vers={`/annuaire/${personne.id}`} genre="texte">
          {nomComplet(personne)}
        </Lien>
      )}
      {qualiteDe(personne) !== null && <span className="note">{qualiteDe(personne)}</span>}
      {courriel !== null && (
        <span className="adresse-designee">
          {courriel}
          <BoutonCarre
            icone="copier"
            libelle={`Copier l’adresse de ${nomComplet(personne)}`}
            surClic={() => void copier(courriel, 'Adresse copiée.')}
          />
        </span>
      )}
      {telephone !== null && <span>{telephone}</span>}
      {courriel === null && telephone === null && <span className="note">Ni adresse ni téléphone connus.</span>}
    </div>
  );
}
