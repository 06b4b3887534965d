import { useAdresse } from '#renderer/app/use-adresse.ts';
import { MOTS_DE_CIBLE, NOMS_DE_CIBLE, type NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';

const estUneCible = (nom: string | null): nom is NomDeCible => NOMS_DE_CIBLE.some((connu) => connu === nom);

/** Ce que le tableau contient, dans l'adresse : des personnes, à défaut. */
export function useCible(): readonly [NomDeCible, (cible: NomDeCible) => void] {
  const adresse = useAdresse();
  const lue = adresse.lire('contenu');
  return [
    estUneCible(lue) ? lue : 'personnes',
    (cible) => adresse.poser({ contenu: cible === 'personnes' ? null : cible }),
  ];
}

/** Dire ce que le tableau contient : chaque contenu a ses colonnes. */
export function ContenuDuTableau() {
  const [cible, choisir] = useCible();
  return (
    <label className="feuille-du-classeur">
      Contient
      <select
        className="saisie"
        value={cible}
        onChange={({ target }) => estUneCible(target.value) && choisir(target.value)}
      >
        {NOMS_DE_CIBLE.map((nom) => (
          <option key={nom} value={nom}>
            {MOTS_DE_CIBLE[nom].quoi.toLowerCase().replace('eq2030', 'EQ2030')}
          </option>
        ))}
      </select>
    </label>
  );
}
