import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { JalonDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { effectifDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { nomDeLaPart, TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type { Beneficiaires } from '../beneficiaires.types.ts';

/** Les jalons fixés, indicateur par indicateur ; aucun, il n'y a rien à montrer. */
export function JalonsFixes({ jalons, indicateurs }: Pick<Beneficiaires, 'jalons' | 'indicateurs'>) {
  const { lancer } = useCommande('beneficiaires.retirerJalon');
  const aviser = useAvisAnnulable();
  if (jalons.length === 0) return null;
  const nomDe = ({ indicateurId, le }: JalonDeConvention): string => {
    const indicateur = indicateurs.find(({ id }) => id === indicateurId);
    return `${indicateur === undefined ? 'Indicateur' : nomDeLaPart(indicateur, TOTAL)}, ${dateCourte(le)}`;
  };
  const retirer = (jalon: JalonDeConvention) =>
    void lancer({ id: jalon.id }).then(
      () => aviser(`Jalon « ${nomDe(jalon)} » retiré.`, 'beneficiaires.retirerJalon'),
      direRefus(),
    );
  return (
    <Bloc titre="Jalons" niveau={3} note="À leur date, ils remplacent le prorata de toute la convention.">
      <Tableau
        libelle="Jalons des indicateurs"
        colonnes={[
          { id: 'nom', titre: 'Indicateur et date', entete: true, cellule: nomDe },
          {
            id: 'nombre',
            titre: 'Attendu',
            nombre: true,
            valeur: ({ nombre }) => nombre,
            cellule: ({ nombre }) => effectifDit(nombre),
          },
          {
            id: 'gestes',
            titre: 'Gestes',
            titreCache: true,
            etroite: true,
            cellule: (jalon) => (
              <BoutonCarre
                icone="fermer"
                libelle={`Retirer le jalon : ${nomDe(jalon)}`}
                surClic={() => retirer(jalon)}
              />
            ),
          },
        ]}
        lignes={jalons}
        cle={({ id }) => id}
        vide={null}
      />
    </Bloc>
  );
}
